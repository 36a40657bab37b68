import type { PlacedPiece } from './placed-pieces.ts'

/** Turns a block's id into the `id` attribute that its permalink names. */
export type Anchor = (blockId: string) => string

/** Ids that the pages set themselves. */
const fixedIds = ['main', 'lead', 'contents', 'cite-gb-t', 'cite-apa']

/**
 * Answers each piece's anchors for a page that prints several: block ids as they are, with the piece's slug
 * before an id that stands in two of them, so that no `id` attribute occurs twice.
 */
export function planAnchors(
  pieces: readonly PlacedPiece[],
  others: readonly string[],
): (slug: string) => Anchor {
  const taken = new Map<string, number>()
  const count = (id: string) => taken.set(id, (taken.get(id) ?? 0) + 1)
  for (const id of [...fixedIds, ...others, ...pieces.map((placed) => placed.slug)]) count(id)
  for (const id of pieces.flatMap((placed) => listBlockIds(placed))) count(id)
  return (slug) => (blockId) => ((taken.get(blockId) ?? 0) > 1 ? `${slug}.${blockId}` : blockId)
}

function listBlockIds({ piece }: PlacedPiece): string[] {
  return piece.body.flatMap((block) =>
    block.type === 'list' ? [block.id, ...block.items.map((item) => item.id)] : [block.id],
  )
}
