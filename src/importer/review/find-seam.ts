import { type Cut, lengthOfCut } from '../cut.ts'
import { cutOfParagraph } from './passages.ts'
import type { Finding, Review } from './review.ts'

/** Where a `split` act parts a join again, or null when the halves stand apart already. */
export type Seam = { passage: string; at: number }

/** Answers the seam of a `join` finding. */
export function findSeam(review: Review, { kind, about, at }: Finding): Seam | null {
  const start = at[1]?.[0]
  const cut = findCut(review, about)
  if (kind !== 'join' || start === undefined || !cut) return null
  const index = cut.findIndex(([from, to]) => from <= start && start < to)
  const range = cut[index]
  if (!range) return null
  const offset = lengthOfCut(cut.slice(0, index)) + start - range[0]
  return offset > 0 ? { passage: about, at: offset } : null
}

/** Of a paragraph the whole cut, whichever of its passages is named: units are counted in it. */
function findCut({ source, issue, unplaced }: Review, id: string): Cut | null {
  for (const { body } of issue.pieces) {
    const paragraph = body.find(({ runIn, text }) => text.id === id || runIn?.id === id)
    if (paragraph) return cutOfParagraph(source, paragraph)
  }
  const { lead, pullQuotes, credits, captions, questions, title, kicker, subtitle } = issue
  const others = [
    ...lead,
    ...pullQuotes,
    ...credits,
    ...captions,
    ...questions.map(({ text }) => text),
    ...unplaced,
  ]
  return [...others, title, kicker, subtitle].find((passage) => passage?.id === id)?.at ?? null
}
