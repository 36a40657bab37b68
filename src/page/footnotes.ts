import type { Block, NoteSpan, Span } from '../edition/types.ts'

type Note = NoteSpan['note']

/** Answers the footnotes of a text in the order of their signs; a note's number is its place here. */
export function listFootnotes(blocks: readonly Block[]): Note[] {
  return blocks.flatMap((block) => listSpans(block).flatMap((span) => ('note' in span ? [span.note] : [])))
}

function listSpans(block: Block): Span[] {
  if (block.type === 'list') return block.items.flatMap((item) => item.spans)
  if (block.type === 'paragraph' || block.type === 'heading') return block.spans
  return []
}
