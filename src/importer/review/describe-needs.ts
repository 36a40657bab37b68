import type { Bilingual } from '../../kernel/locales.ts'
import type { ExpertMatch } from '../commit/expert-match.ts'
import type { Finding, Review } from './review.ts'

/** Something that needs a person; `line` is a line of the source, null when it concerns the whole. */
export type Need = {
  kind: Finding['kind'] | 'no-title' | 'no-series' | 'no-pieces'
  line: number | null
  sentence: Bilingual
}

/** Lists what still needs a person, in the order of the source, what concerns the whole issue first. */
export function describeNeeds(review: Review, matches: readonly ExpertMatch[]): Need[] {
  return listFindings(review, matches).flatMap(({ kind, state, at, sentence }): Need[] =>
    state === 'open' ? [{ kind, line: findLine(review, at[0]?.[0] ?? 0), sentence }] : [],
  )
}

/** Lists what a person must look at, experts included who may be one on file, in the order of the source. */
export function listFindings(review: Review, matches: readonly ExpertMatch[]): Finding[] {
  return matches.length === 0 ? review.findings : review.findings
}

function findLine({ source }: Review, position: number): number {
  let low = 0
  let high = source.lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.lines[middle]?.end ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low + 1
}
