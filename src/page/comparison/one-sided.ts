import type { ComparedBlock } from '../../edition/comparison/compare-blocks.ts'
import type { SpanRun, TextRun } from '../../edition/comparison/compare-words.ts'
import type { Block, Span } from '../../edition/types.ts'

/** Answers a block that stands in one of two texts as one whose words were all added, or all removed. */
export function showOneSided(block: Block, change: 'added' | 'removed'): ComparedBlock {
  const ids = { before: block.id, after: block.id }
  const text = (words: string | null | undefined): TextRun[] => (words ? [{ change, text: words }] : [])
  const line = (spans: Span[]): SpanRun[] => (spans.length > 0 ? [{ change, spans }] : [])
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const kinds = { before: block.type, after: block.type }
      const runIn = text(block.type === 'paragraph' ? block.runIn : null)
      return { type: 'line', ids, kinds, runIn, runs: line(block.spans) }
    }
    case 'list': {
      const items = block.items.map(({ id, spans }) => ({
        change: 'kept' as const,
        both: { ids: { before: id, after: id }, runs: line(spans) },
      }))
      return { type: 'list', ids, ordered: { before: block.ordered, after: block.ordered }, items }
    }
    case 'figure': {
      const { alt, caption, credit } = block.picture
      const words = { alt: text(alt), caption: text(caption), credit: text(credit) }
      return { type: 'figure', ids, pictures: { before: block.picture, after: block.picture }, words }
    }
    case 'pull-quote':
      return {
        type: 'pull-quote',
        ids,
        kinds: { before: block.kind, after: block.kind },
        text: text(block.text),
      }
  }
}
