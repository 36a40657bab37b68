import type { Review, ReviewParagraph, ReviewPerson, ReviewPiece } from './review.ts'

export const slots = ['series', 'masthead', 'title', 'kicker', 'subtitle'] as const
export const lists = ['lead', 'pullQuotes', 'credits', 'captions'] as const

/** Where a passage stands in a review. */
export type Spot =
  | { in: 'slot'; slot: (typeof slots)[number] }
  | { in: 'list'; list: (typeof lists)[number]; index: number }
  | { in: 'question'; index: number }
  | { in: 'headline'; piece: ReviewPiece }
  | { in: 'name' | 'titles'; piece: ReviewPiece; person: ReviewPerson }
  | { in: 'body'; piece: ReviewPiece; index: number; paragraph: ReviewParagraph }
  | { in: 'unplaced' | 'dropped'; index: number }

/** Finds a passage by its id; of a paragraph or a question, its own id will do. */
export function findSpot(review: Review, id: string): Spot | null {
  return findInFront(review, id) ?? findInPieces(review, id) ?? findOutside(review, id)
}

function findInFront({ issue }: Review, id: string): Spot | null {
  for (const slot of slots) if (issue[slot]?.id === id) return { in: 'slot', slot }
  for (const list of lists) {
    const index = issue[list].findIndex((passage) => passage.id === id)
    if (index >= 0) return { in: 'list', list, index }
  }
  const index = issue.questions.findIndex((question) => question.id === id || question.text.id === id)
  return index < 0 ? null : { in: 'question', index }
}

function findInPieces({ issue }: Review, id: string): Spot | null {
  for (const piece of issue.pieces) {
    if (piece.headline?.id === id) return { in: 'headline', piece }
    for (const person of piece.people) {
      if (person.name?.id === id) return { in: 'name', piece, person }
      const ids = [person.titlesAsPrinted, ...person.titles].map((passage) => passage?.id)
      if (ids.includes(id)) return { in: 'titles', piece, person }
    }
    for (const [index, paragraph] of piece.body.entries()) {
      const { runIn, text } = paragraph
      if (paragraph.id === id || text.id === id || runIn?.id === id)
        return { in: 'body', piece, index, paragraph }
    }
  }
  return null
}

function findOutside(review: Review, id: string): Spot | null {
  for (const list of ['unplaced', 'dropped'] as const) {
    const index = review[list].findIndex((passage) => passage.id === id)
    if (index >= 0) return { in: list, index }
  }
  return null
}
