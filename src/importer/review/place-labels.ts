import type { Bilingual } from '../../kernel/locales.ts'
import type { Passage } from './review.ts'

/** How the places around the pieces are called. */
export const nameOfSlot = {
  series: { zh: '栏目名', en: 'Name of the series' },
  title: { zh: '标题', en: 'Title' },
  kicker: { zh: '引题', en: 'Kicker' },
  subtitle: { zh: '副题', en: 'Subtitle' },
  lead: { zh: '导语', en: 'Lead' },
  pullQuotes: { zh: '提要', en: 'Pull quotes' },
  credits: { zh: '版面署名', en: 'Credits' },
  captions: { zh: '图片说明', en: 'Captions' },
} as const satisfies Record<string, Bilingual>

type Meeting = { how: { how?: 'replace' | 'append' | 'prepend' }; label: Bilingual }

/** Names the ways in which a text may come to a place for one text: alone, or meeting the one that stands there. */
export function sayMeeting({ zh, en }: Bilingual, other: Passage | null): Meeting[] {
  if (!other) return [{ how: {}, label: { zh, en } }]
  const text = shorten(other)
  return [
    {
      how: { how: 'append' },
      label: { zh: `${zh}\uFF1A接在\u201C${text}\u201D之后`, en: `${en}, joined behind “${text}”` },
    },
    {
      how: { how: 'prepend' },
      label: { zh: `${zh}\uFF1A接在\u201C${text}\u201D之前`, en: `${en}, joined before “${text}”` },
    },
    {
      how: { how: 'replace' },
      label: { zh: `${zh}\uFF1A换下\u201C${text}\u201D`, en: `${en}, in place of “${text}”` },
    },
  ]
}

/** The beginning of a text, enough to know it by. */
export function shorten({ text }: Pick<Passage, 'text'>): string {
  const limit = /\p{Script=Han}/u.test(text) ? 12 : 24
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}
