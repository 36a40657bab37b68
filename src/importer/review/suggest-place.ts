import type { Place } from './act.ts'
import { startOf } from './put-in-order.ts'
import type { Review, ReviewPiece, UnplacedPassage } from './review.ts'

/** A paragraph of a piece by where it begins in the source. */
type Landmark = { start: number; piece: ReviewPiece; index: number }

/** Answers a function that says where an unplaced text probably belongs, or null when nothing speaks for a place. */
export function makeSuggestions({
  issue,
}: Pick<Review, 'issue'>): (passage: UnplacedPassage) => Place | null {
  const landmarks = issue.pieces
    .flatMap((piece) =>
      piece.body.map(({ text }, index): Landmark => ({ start: startOf(text.at), piece, index })),
    )
    .toSorted((a, b) => a.start - b.start)
  return ({ suggestion, at }) => {
    switch (suggestion) {
      case 'kicker':
      case 'subtitle':
        return issue[suggestion] ? null : { in: suggestion }
      case 'caption':
        return { in: 'captions' }
      case 'credits':
        return { in: 'credits' }
      case 'display-title':
      case 'headline':
        return suggestHeadline(findBefore(landmarks, startOf(at)))
      case 'question':
        return { in: 'question', question: 'new', ...findQuestionBehind(issue, startOf(at)) }
      case 'text':
        return suggestParagraph(findBefore(landmarks, startOf(at)))
      default:
        return null
    }
  }
}

function suggestHeadline(near: Landmark | null): Place | null {
  return near && !near.piece.headline ? { in: 'headline', piece: near.piece.id } : null
}

function suggestParagraph(near: Landmark | null): Place | null {
  return near && { in: 'body', piece: near.piece.id, index: near.index + 1, how: 'paragraph' }
}

/** The paragraph that begins last before a position. */
function findBefore(landmarks: readonly Landmark[], position: number): Landmark | null {
  let low = 0
  let high = landmarks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((landmarks[middle]?.start ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return landmarks[low - 1] ?? null
}

function findQuestionBehind({ questions }: Review['issue'], position: number): { before?: string } {
  const next = questions.find(({ text }) => startOf(text.at) > position)
  return next ? { before: next.id } : {}
}
