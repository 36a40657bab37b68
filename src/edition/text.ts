import { isNote } from './marks.ts'
import type { Block, Span } from './types.ts'

/** Answers the letters of `spans` without marks and footnotes. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map((span) => (isNote(span) ? '' : span.text)).join('')
}

/** Answers the running text of one block; a list's items stand on lines of their own, figures and pull quotes have none. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return (block.runIn ?? '') + textOfSpans(block.spans)
    case 'heading':
      return textOfSpans(block.spans)
    case 'list':
      return block.items.map((item) => textOfSpans(item.spans)).join('\n')
    case 'figure':
    case 'pull-quote':
      return ''
  }
}

/** Answers the running text of `blocks`, one block per line: what a reader reads, without marks, footnotes, figures and pull quotes. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(textOfBlock)
    .filter((text) => text !== '')
    .join('\n')
}
