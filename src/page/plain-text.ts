import { textOf } from '../edition/text.ts'
import type { Block, PieceContent } from '../edition/types.ts'

/** Answers the opening of a text for descriptions: one line of `length` characters at most. */
export function readOpening(blocks: readonly Block[], length: number): string {
  const characters = Array.from(textOf(blocks).replaceAll('\n', ' '))
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}

/** Answers the names that signed a piece, as printed. */
export function readNames(piece: PieceContent): string[] {
  return piece.bylines.flatMap((byline) => (byline.name ? [byline.name] : []))
}
