import { listPieceHashes } from './parse.ts'
import type { ComposedIssue, PieceContent } from './types.ts'

/** A piece by its hashes before and after; one of them is null for a piece that came or went. */
export type PiecePair = { before: string | null; after: string | null }

/**
 * Pairs the pieces of two states of an issue, in the later state's order with the removed last. Content holds no
 * database ids, so a piece is known again by its hash, else by the most blocks in common, else by its signatures.
 */
export function pairPieces(before: ComposedIssue, after: ComposedIssue): PiecePair[] {
  const open = new Set(listPieceHashes(before.issue))
  const found = new Map<string, string>()
  const wanted = [...new Set(listPieceHashes(after.issue))]
  for (const hash of wanted) {
    if (open.delete(hash)) found.set(hash, hash)
  }
  for (const measureLikeness of [countCommonBlocks, compareSignatures]) {
    for (const hash of wanted.filter((one) => !found.has(one))) {
      const match = findBest({
        piece: after.pieces.get(hash),
        candidates: open,
        from: before,
        measureLikeness,
      })
      if (match !== null && open.delete(match)) found.set(hash, match)
    }
  }
  return [
    ...wanted.map((hash) => ({ before: found.get(hash) ?? null, after: hash })),
    ...[...open].map((hash) => ({ before: hash, after: null })),
  ]
}

function findBest(search: {
  piece: PieceContent | undefined
  candidates: ReadonlySet<string>
  from: ComposedIssue
  measureLikeness: (a: PieceContent, b: PieceContent) => number
}): string | null {
  let best: { hash: string; score: number } | null = null
  for (const hash of search.candidates) {
    const candidate = search.from.pieces.get(hash)
    const score = search.piece && candidate ? search.measureLikeness(search.piece, candidate) : 0
    if (score > (best?.score ?? 0)) best = { hash, score }
  }
  return best?.hash ?? null
}

function countCommonBlocks(a: PieceContent, b: PieceContent): number {
  const ids = new Set(a.body.map((block) => block.id))
  return b.body.filter((block) => ids.has(block.id)).length
}

function compareSignatures(a: PieceContent, b: PieceContent): number {
  const sign = (piece: PieceContent) =>
    JSON.stringify([piece.kind, piece.bylines.map((byline) => byline.name)])
  return sign(a) === sign(b) ? 1 : 0
}
