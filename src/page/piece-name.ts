import { getPageMessages } from './messages.ts'
import type { PlacedPiece } from './placed-pieces.ts'
import { readNames } from './plain-text.ts'

/** Answers what lists call a piece: its headline, else its authors, else its question or what kind it is. */
export function namePiece({ piece, question }: Pick<PlacedPiece, 'piece' | 'question'>): string {
  const messages = getPageMessages(piece.locale)
  return piece.headline ?? (readNames(piece).join(messages.nameSeparator) || (question ?? messages.essay))
}
