import { type Cut, lengthOfCut } from '../cut.ts'
import { listPassages } from './list-passages.ts'
import type { Finding, Review } from './review.ts'

/** Where a `split` act parts a join again, or null when the halves stand apart already. */
export type Seam = { passage: string; at: number }

/** Answers the seam of a `join` finding: the passage, and the unit of its text before which to split. */
export function findSeam(review: Review, { kind, about, at }: Finding): Seam | null {
  const start = at[1]?.[0]
  const cut = findCut(review, about)
  if (kind !== 'join' || start === undefined || !cut) return null
  const index = cut.findIndex(([from, to]) => from <= start && start < to)
  const range = cut[index]
  if (!range) return null
  const offset = lengthOfCut(cut.slice(0, index)) + start - range[0]
  return offset > 0 || followsRunIn(review, about) ? { passage: about, at: offset } : null
}

function findCut(review: Review, id: string): Cut | null {
  return listPassages(review).find((passage) => passage.id === id)?.at ?? null
}

function followsRunIn({ issue }: Review, id: string): boolean {
  return issue.pieces.some(({ body }) => body.some(({ runIn, text }) => runIn !== null && text.id === id))
}
