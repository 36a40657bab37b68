import type { Locale } from '../../kernel/locales.ts'

const zh = {
  many: (count: number) => `圆桌\uFF1A${count} 条新消息`,
  one: ({ kind, title }: { kind: string; title: string }) => `${kind}\uFF1A${title}`,
  greeting: (name: string) => `${name}\uFF1A`,
  times: (times: number) => `${times} 次`,
  system: '系统',
  untitled: '未命名',
  inbox: '打开收件箱',
  footer: '你收到这封信\uFF0C是因为你在圆桌采编系统有账号。改为每天一封或不再接收\uFF1A',
}

/** Every word of a letter but its messages. */
export type LetterMessages = typeof zh

const en: LetterMessages = {
  many: (count) => `Roundtable: ${count} new messages`,
  one: ({ kind, title }) => `${kind}: ${title}`,
  greeting: (name) => `${name},`,
  times: (times) => `${times} times`,
  system: 'The system',
  untitled: 'Untitled',
  inbox: 'Open the inbox',
  footer: 'You get this because you have an account at the Roundtable desk. One letter a day, or none:',
}

/** The words of letters in both languages. */
export const letterMessages: Record<Locale, LetterMessages> = { zh, en }
