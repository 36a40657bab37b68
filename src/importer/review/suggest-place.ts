import type { Place } from './act.ts'
import type { Review, ReviewPiece, UnplacedPassage } from './review.ts'

/** Answers where an unplaced text probably belongs, or null when nothing speaks for a place. */
export function suggestPlace({ issue }: Pick<Review, 'issue'>, passage: UnplacedPassage): Place | null {
  const position = passage.at[0]?.[0] ?? 0
  switch (passage.suggestion) {
    case 'kicker':
    case 'subtitle':
      return issue[passage.suggestion] ? null : { in: passage.suggestion }
    case 'caption':
      return { in: 'captions' }
    case 'credits':
      return { in: 'credits' }
    case 'display-title':
    case 'headline':
      return suggestHeadline(issue.pieces, position)
    case 'question':
      return { in: 'question', question: 'new', ...findQuestionBehind(issue, position) }
    case 'text':
      return suggestParagraph(issue.pieces, position)
    default:
      return null
  }
}

function suggestHeadline(pieces: readonly ReviewPiece[], position: number): Place | null {
  const near = findPieceAround(pieces, position)
  const lacking = near && !near.headline ? near : null
  return lacking ? { in: 'headline', piece: lacking.id } : null
}

function suggestParagraph(pieces: readonly ReviewPiece[], position: number): Place | null {
  const piece = findPieceAround(pieces, position)
  if (!piece) return null
  const behind = piece.body.filter(({ text }) => (text.at[0]?.[0] ?? 0) < position).length
  return { in: 'body', piece: piece.id, index: behind, how: 'paragraph' }
}

/** The piece whose paragraph stands last before a position. */
function findPieceAround(pieces: readonly ReviewPiece[], position: number): ReviewPiece | null {
  let found: { piece: ReviewPiece; start: number } | null = null
  for (const piece of pieces) {
    for (const { text } of piece.body) {
      const start = text.at[0]?.[0] ?? 0
      if (start <= position && (!found || start > found.start)) found = { piece, start }
    }
  }
  return found?.piece ?? null
}

function findQuestionBehind({ questions }: Review['issue'], position: number): { before?: string } {
  const next = questions.find(({ text }) => (text.at[0]?.[0] ?? 0) > position)
  return next ? { before: next.id } : {}
}
