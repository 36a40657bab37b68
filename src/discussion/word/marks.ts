import { attributeOf } from './elements.ts'

/** Who changed something in Word, and when (ISO 8601; null where the file does not say). */
export type WordMark = { author: string; date: string | null }

const longestName = 80

/** Reads who made a change or a comment. */
export function readMark(element: Element): WordMark {
  const author = (attributeOf(element, 'author') ?? '').trim().slice(0, longestName)
  const date = new Date(attributeOf(element, 'date') ?? '')
  return { author, date: Number.isNaN(date.getTime()) ? null : date.toISOString() }
}

/** Says whether two changes are one person's. */
export function isSamePerson(one: WordMark | null, other: WordMark | null): boolean {
  return one?.author === other?.author
}
