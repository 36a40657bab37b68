import { diffArrays } from 'diff'
import { segmentText } from '../../../edition/comparison/segment-words.ts'
import type { Locale } from '../../../kernel/locales.ts'

/** One step from some words to others: at this letter of the old ones, so many go and these come. */
export type WordChange = { at: number; remove: number; insert: string }

/** Beyond so many steps, words are replaced as a whole. */
const mostEdits = 2000

/**
 * Answers how some words become others, from the first to the last; what both share is left alone.
 * @param locale - the language by whose words they are compared; null compares letter by letter
 */
export function changeWords(before: string, after: string, locale: Locale | null): WordChange[] {
  if (before === after) return []
  const steps = diffArrays(split(before, locale), split(after, locale), { maxEditLength: mostEdits })
  if (!steps) return [{ at: 0, remove: before.length, insert: after }]
  const changes: WordChange[] = []
  let at = 0
  let open: WordChange | null = null
  for (const { added, removed, value } of steps) {
    const words = value.join('')
    if (!added && !removed) {
      at += words.length
      open = null
      continue
    }
    if (!open) {
      open = { at, remove: 0, insert: '' }
      changes.push(open)
    }
    if (added) open.insert += words
    if (removed) {
      open.remove += words.length
      at += words.length
    }
  }
  return changes
}

function split(words: string, locale: Locale | null): string[] {
  return locale === null ? Array.from(words) : segmentText(words, locale)
}
