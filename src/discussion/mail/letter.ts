import type { Locale } from '../../kernel/locales.ts'
import { isMessageKind, messageKinds } from '../inbox/kinds.ts'
import { letterMessages } from './messages.ts'

/** A message as a letter tells it. */
export type LetterLine = {
  kind: string
  title: string
  excerpt: string
  /** A path of the site. */
  href: string
  by: string
  times: number
}

/** What a letter is written from; `siteUrl` is the origin of the site. */
export type LetterMatter = { name: string; language: Locale; siteUrl: string; lines: readonly LetterLine[] }

/** A letter as it is sent; its subject is one line. */
export type Letter = { subject: string; text: string; html: string }

/** Where everybody chooses which mail they get. */
export const settingsPath = '/admin/account'

/** Writes a letter, as plain text and as simple HTML, of one message or more. */
export function writeLetter({ name, language, siteUrl, lines }: LetterMatter): Letter {
  const words = letterMessages[language]
  const told = lines.map((line) => tellLine(line, { language, siteUrl }))
  const [first] = told
  const subject = first && told.length === 1 ? words.one(first) : words.many(told.length)
  const settings = `${siteUrl}${settingsPath}`
  const inbox = `${siteUrl}/admin/inbox`
  return {
    subject: subject.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(),
    text: [
      words.greeting(name),
      ...told.map(({ head, title, excerpt, link }) =>
        [`${head}\n${title}`, excerpt, link].filter(Boolean).join('\n'),
      ),
      `${words.inbox} ${inbox}`,
      `-- \n${words.footer}\n${settings}`,
    ].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>`,
      `<p>${escapeText(words.greeting(name))}</p>`,
      ...told.map(writeHtml),
      `<p><a href="${escapeText(inbox)}">${words.inbox}</a></p>`,
      `<hr><p><small>${words.footer} <a href="${escapeText(settings)}">${escapeText(settings)}</a></small></p>`,
      '</body></html>',
    ].join('\n'),
  }
}

type Told = { kind: string; head: string; title: string; excerpt: string; link: string }

function tellLine(line: LetterLine, { language, siteUrl }: { language: Locale; siteUrl: string }): Told {
  const words = letterMessages[language]
  const kind = isMessageKind(line.kind) ? messageKinds[line.kind][language] : line.kind
  const times = line.times > 1 ? words.times(line.times) : ''
  return {
    kind,
    head: [kind, line.by || words.system, times].filter(Boolean).join(' · '),
    title: line.title || words.untitled,
    excerpt: line.excerpt,
    link: `${siteUrl}${line.href}`,
  }
}

function writeHtml({ head, title, excerpt, link }: Told): string {
  const quote = excerpt ? `<br>${escapeText(excerpt)}` : ''
  return `<p>${escapeText(head)}<br><a href="${escapeText(link)}"><b>${escapeText(title)}</b></a>${quote}</p>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
