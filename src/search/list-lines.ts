import { isNote } from '../edition/marks.ts'
import { textOfBlock, textOfSpans } from '../edition/text.ts'
import type { Block, ComposedIssue, Span } from '../edition/types.ts'
import type { Anchor } from '../page/anchors.ts'
import { namePiece } from '../page/piece-name.ts'
import type { PlacedPiece } from '../page/placed-pieces.ts'
import type { Line } from './document.ts'

/** Answers every line that a piece prints but its heads, with the anchors of its own page. */
export function listPieceLines({ piece, question }: PlacedPiece, anchor: Anchor): Line[] {
  return [
    ...piece.body.flatMap((block) => listBlockLines(block, anchor)),
    ...piece.bylines.map((byline) => unanchored(byline.titlesAsPrinted)),
    ...[question, piece.authorNote].map(unanchored),
  ].filter(hasText)
}

/** Answers every line that an issue's front prints but its heads; what its pieces say, they say themselves. */
export function listFrontLines(
  { issue }: ComposedIssue,
  { pieces, leadAnchor }: { pieces: readonly PlacedPiece[]; leadAnchor: Anchor },
): Line[] {
  const unanswered = issue.runningOrder.flatMap((entry) =>
    entry.type === 'question' && entry.pieces.length === 0 ? [entry.text] : [],
  )
  return [
    ...issue.lead.body.flatMap((block) => listBlockLines(block, leadAnchor)),
    ...issue.pullQuotes.flatMap(({ text, attribution }) => [text, attribution].map(unanchored)),
    // So that a word of the title and a name together find the issue.
    ...pieces.map((placed) => ({ text: nameInContents(placed), anchor: placed.slug })),
    ...[issue.cover?.caption, issue.cover?.credit, issue.cover?.alt].map(unanchored),
    ...issue.credits.map(({ role, names }) => unanchored([role, ...names].join(' '))),
    ...[issue.series.name, issue.series.publication, issue.lead.label, issue.pageLabel].map(unanchored),
    ...unanswered.map(unanchored),
  ].filter(hasText)
}

function listBlockLines(block: Block, anchor: Anchor): Line[] {
  const at = anchor(block.id)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ text: textOfBlock(block), anchor: at }, ...listNotes(block.spans, at)]
    case 'list':
      return block.items.flatMap((item) => [
        { text: textOfSpans(item.spans), anchor: anchor(item.id) },
        ...listNotes(item.spans, anchor(item.id)),
      ])
    case 'figure': {
      const { alt, caption, credit } = block.picture
      return [alt, caption, credit].map((text) => ({ text: text ?? '', anchor: at }))
    }
    case 'pull-quote':
      return [{ text: block.text, anchor: at }]
  }
}

/** Footnotes are lines of their own, found where their signs stand. */
function listNotes(spans: readonly Span[], anchor: string): Line[] {
  return spans.filter(isNote).map(({ note }) => ({ text: note.text, anchor }))
}

function nameInContents(placed: PlacedPiece): string {
  const names = placed.piece.bylines.map(({ name }) => name)
  return [...names, namePiece(placed)].filter(Boolean).join(' ')
}

function unanchored(text: string | null | undefined): Line {
  return { text: text ?? '', anchor: null }
}

function hasText({ text }: Line): boolean {
  return text.trim() !== ''
}
