import type { Environment } from '../../kernel/env.ts'

/**
 * Answers who the site's mail is from: what `MAIL_FROM` says, as `desk@example.org` or `圆桌 <desk@example.org>`, or
 * else `roundtable` at the site's own host.
 */
export function readSender({ mailFrom, siteUrl }: Pick<Environment, 'mailFrom' | 'siteUrl'>): {
  name: string
  address: string
} {
  const [, name = '', address] = /^(.*?)\s*<([^<>]+)>$/.exec(mailFrom ?? '') ?? []
  return {
    name: name.replaceAll('"', '') || '圆桌 Roundtable',
    address: address ?? mailFrom ?? `roundtable@${new URL(siteUrl).hostname}`,
  }
}
