import { listPassages } from '../../review/list-passages.ts'
import { textOfParagraph } from '../../review/passages.ts'
import type { Review, ReviewParagraph, ReviewPiece } from '../../review/review.ts'

/** A paragraph with the piece that it stands in. */
export type FoundParagraph = { piece: ReviewPiece; paragraph: ReviewParagraph }

/** Answers the paragraph that an id names, be it of the paragraph or of a passage in it. */
export function findParagraph({ issue }: Review, id: string): FoundParagraph | null {
  for (const piece of issue.pieces) {
    const paragraph = piece.body.find((one) => one.id === id || one.text.id === id || one.runIn?.id === id)
    if (paragraph) return { piece, paragraph }
  }
  return null
}

/** Answers the piece that an id names: its own, or one of what stands in it. */
export function findPiece(review: Review, id: string): ReviewPiece | null {
  const { pieces } = review.issue
  return (
    pieces.find(({ id: own, headline, people }) => {
      const inPeople = people.some(
        (person) => person.id === id || person.name?.id === id || person.titlesAsPrinted?.id === id,
      )
      return own === id || headline?.id === id || inPeople
    }) ??
    findParagraph(review, id)?.piece ??
    null
  )
}

/**
 * Answers the text that can be parted at a caret: a whole paragraph, or a passage that stands for itself. Units of `text`
 * are units of the passage `id`.
 */
export function findText(review: Review, id: string): { id: string; text: string } | null {
  const found = findParagraph(review, id)
  if (found) {
    const { runIn, text } = found.paragraph
    return { id: runIn?.id ?? text.id, text: textOfParagraph(review.source, found.paragraph) }
  }
  const passage = listPassages(review).find((one) => one.id === id)
  return passage ? { id, text: passage.text } : null
}
