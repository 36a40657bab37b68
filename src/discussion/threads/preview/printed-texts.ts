import { nameRoom } from '../../../coediting/rooms/room.ts'
import type { Block } from '../../../edition/types.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { type Composition, documentsOf } from '../../../press/compose.ts'
import type { PrintedText } from './page-text.ts'

/** Answers the texts that a previewed page prints: an issue's lead and all of its pieces, or the piece at `slug`. */
export function listPrintedTexts(
  { composed, addresses, material }: Composition,
  { locale, slug }: { locale: Locale; slug: string | null },
): PrintedText[] {
  const { answers } = documentsOf(material)
  const pieces = addresses.pieces.flatMap((address, index): PrintedText[] => {
    const id = answers[index]
    const piece = composed.pieces.get(address.hash)
    if (id === undefined || !piece || (slug !== null && address.slug !== slug)) return []
    const room = nameRoom({ collection: 'answers', id, field: 'body', locale })
    return [{ room, slug: address.slug, blocks: listLines(piece.body) }]
  })
  if (slug !== null) return pieces
  const room = nameRoom({ collection: 'issues', id: material.issue.id, field: 'lead', locale })
  return [{ room, slug: 'lead', blocks: listLines(composed.issue.lead.body) }, ...pieces]
}

/** The blocks that are lines of text; embedded ones hold their words in fields. */
function listLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ id }) => id)
    return block.type === 'paragraph' || block.type === 'heading' ? [block.id] : []
  })
}
