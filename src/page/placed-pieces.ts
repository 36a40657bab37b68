import type { ComposedIssue, EditionAddresses, PieceContent } from '../edition/types.ts'

/** A piece where it stands in its issue: its text, its address and what it answers. */
export type PlacedPiece = {
  hash: string
  slug: string
  /** Slugs of the experts with a page, by the bylines' order. */
  experts: (string | null)[]
  /** The question that it answers; none for an essay. */
  question: string | null
  piece: PieceContent
}

/** An entry of the running order with its pieces in place. */
export type PlacedEntry =
  | { type: 'question'; text: string; pieces: PlacedPiece[] }
  | { type: 'essay'; piece: PlacedPiece }

/**
 * Answers the running order with each piece's text and address beside it.
 *
 * @throws when an issue names a piece that it was not composed with.
 */
export function placeEntries(composed: ComposedIssue, addresses: EditionAddresses): PlacedEntry[] {
  let position = 0
  const place = (hash: string, question: string | null): PlacedPiece => {
    const piece = composed.pieces.get(hash)
    if (!piece) throw new Error(`Issue ${composed.hash} was composed without its piece ${hash}`)
    const address = addresses.pieces[position]
    position += 1
    return {
      hash,
      slug: address?.slug ?? `piece-${position}`,
      experts: address?.experts ?? [],
      question,
      piece,
    }
  }
  return composed.issue.runningOrder.map((entry) =>
    entry.type === 'essay'
      ? { type: 'essay', piece: place(entry.piece, null) }
      : {
          type: 'question',
          text: entry.text,
          pieces: entry.pieces.map((hash) => place(hash, entry.text)),
        },
  )
}

/** Answers the pieces of a running order, first to last. */
export function listPieces(entries: readonly PlacedEntry[]): PlacedPiece[] {
  return entries.flatMap((entry) => (entry.type === 'essay' ? [entry.piece] : entry.pieces))
}
