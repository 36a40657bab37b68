import type { Block, Span } from '../../../edition/types.ts'

/** A paragraph that can be remarked on, by its id, with its words. */
export type BlockWords = { blockId: string; words: string }

/** The longest quotation that a thread keeps, in characters. */
const longestQuote = 2000

/** Answers the paragraphs, headings and list items of a text with their words, in their order. */
export function listBlockWords(blocks: readonly Block[]): BlockWords[] {
  return blocks
    .flatMap((block): BlockWords[] => {
      switch (block.type) {
        case 'paragraph':
          return [{ blockId: block.id, words: (block.runIn ?? '') + wordsOf(block.spans) }]
        case 'heading':
          return [{ blockId: block.id, words: wordsOf(block.spans) }]
        case 'list':
          return block.items.map(({ id, spans }) => ({ blockId: id, words: wordsOf(spans) }))
        default:
          return []
      }
    })
    .map(({ blockId, words }) => ({ blockId, words: words.slice(0, longestQuote) }))
    .filter(({ words }) => words.trim() !== '')
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map((span) => ('text' in span ? span.text : '')).join('')
}
