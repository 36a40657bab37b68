import type { Block, ParagraphBlock, PieceContent, Span } from '../edition/types.ts'

/** Answers the letters of spans without marks and footnotes. */
export function readSpans(spans: readonly Span[]): string {
  return spans.map((span) => ('note' in span ? '' : span.text)).join('')
}

/** Answers the letters of a paragraph, its run-in lead first. */
export function readParagraph(block: ParagraphBlock): string {
  return (block.runIn ?? '') + readSpans(block.spans)
}

/** Answers the opening of a text for descriptions: its first paragraphs, cut to `length` characters at most. */
export function readOpening(blocks: readonly Block[], length: number): string {
  const text = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [readParagraph(block)] : []))
    .join('')
    .replaceAll('\n', ' ')
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

/** Answers the names that signed a piece, as printed. */
export function readNames(piece: PieceContent): string[] {
  return piece.bylines.flatMap((byline) => (byline.name ? [byline.name] : []))
}
