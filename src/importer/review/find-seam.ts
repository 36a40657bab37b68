import { type Cut, lengthOfCut } from '../cut.ts'
import { listPassages } from './list-passages.ts'
import type { Finding, Review } from './review.ts'

/** Where a `split` act parts a join again. */
export type Seam = { passage: string; at: number }

/** Answers the seam of a `join` finding, or null when its halves stand apart already. */
export function findSeam(review: Review, finding: Finding): Seam | null {
  return findSeams(review, [finding])[0] ?? null
}

/** Answers the seams of `join` findings: the passage, and the unit of its text before which to split. */
export function findSeams(review: Review, findings: readonly Finding[]): Seam[] {
  const cuts = new Map(listPassages(review).map(({ id, at }) => [id, at]))
  const behindRunIns = listBehindRunIns(review)
  return findings.flatMap(({ kind, about, at }): Seam[] => {
    const start = at[1]?.[0]
    if (kind !== 'join' || start === undefined) return []
    const offset = findUnit(cuts.get(about) ?? [], start)
    if (offset === null || (offset === 0 && !behindRunIns.has(about))) return []
    return [{ passage: about, at: offset }]
  })
}

/** Answers the unit of a cut's text that stands at a position of the source. */
function findUnit(cut: Cut, position: number): number | null {
  const index = cut.findIndex(([from, to]) => from <= position && position < to)
  const range = cut[index]
  return range ? lengthOfCut(cut.slice(0, index)) + position - range[0] : null
}

function listBehindRunIns({ issue }: Review): Set<string> {
  return new Set(
    issue.pieces.flatMap(({ body }) => body.flatMap(({ runIn, text }) => (runIn ? [text.id] : []))),
  )
}
