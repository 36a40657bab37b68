import type { Locale } from '../../../kernel/locales.ts'
import { changeWords } from './change-words.ts'

/** A run of words: it stays, it goes, or it comes. */
export type WordRun = { kind: 'kept' | 'gone' | 'new'; words: string }

/** Answers how some words become others, as runs in order; none of them is empty. */
export function compareWords(before: string, after: string, locale: Locale): WordRun[] {
  const runs: WordRun[] = []
  let at = 0
  for (const change of changeWords(before, after, locale)) {
    const end = change.at + change.remove
    runs.push(
      { kind: 'kept', words: before.slice(at, change.at) },
      { kind: 'gone', words: before.slice(change.at, end) },
      { kind: 'new', words: change.insert },
    )
    at = end
  }
  runs.push({ kind: 'kept', words: before.slice(at) })
  return runs.filter(({ words }) => words !== '')
}
