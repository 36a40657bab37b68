import { createHash } from 'node:crypto'
import type { Locale } from '../../kernel/locales.ts'
import { longestQuote } from '../anchors/anchor.ts'
import { longestWords } from '../suggestions/suggestion.ts'
import type { WordFile } from './read-word.ts'
import type { WordPlan } from './word-plan.ts'

/** A plan that is being made. */
export type Planning = {
  plan: WordPlan
  file: WordFile
  /** The letters of the text's lines. */
  lines: readonly string[]
  locale: Locale
  /** Names what the file says, the same each time: of two that say the same the second has another name. */
  name: (said: unknown) => string
}

/** Begins a plan in which nothing stands. */
export function startPlan(given: Pick<Planning, 'file' | 'lines' | 'locale'>): Planning {
  const plan: WordPlan = { changes: [], comments: [], unplaced: [], unmatched: [], absent: [] }
  const counts = new Map<string, number>()
  const name = (said: unknown): string => {
    const words = JSON.stringify(said)
    const count = counts.get(words) ?? 0
    counts.set(words, count + 1)
    return createHash('sha256').update(`${words} ${count}`).digest('hex').slice(0, 32)
  }
  return { ...given, plan, name }
}

/** Says whether a change takes out or puts in more than one suggestion can. */
export function isTooLong(quote: string, words: string): boolean {
  return quote.length > longestQuote || words.length > longestWords
}
