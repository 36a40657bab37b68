import { isNote } from '../../edition/marks.ts'
import { listPieceHashes } from '../../edition/parse.ts'
import { textOfSpans } from '../../edition/text.ts'
import type { Block, ComposedIssue, IssueContent, PieceContent, Span } from '../../edition/types.ts'
import type { FindingUnit, TextField, TextPlace } from './finding.ts'

/** A run of letters that stands in one place of an issue. */
export type PlacedText = { unit: FindingUnit; place: TextPlace; text: string }

/** A piece with the id that findings name it by. */
export type PlacedPiece = { id: number; piece: PieceContent }

/**
 * Answers the pieces of an issue in their order, each with the id of its document.
 *
 * @param pieceIds ids in the order of the running order; a piece without one is named by its place, from 1, negative
 */
export function listPieces(composed: ComposedIssue, pieceIds: readonly number[]): PlacedPiece[] {
  return listPieceHashes(composed.issue).flatMap((hash, index) => {
    const piece = composed.pieces.get(hash)
    return piece ? [{ id: pieceIds[index] ?? -1 - index, piece }] : []
  })
}

/** Answers everything that is printed of an issue as texts with their places, in reading order; empty ones are left out. */
export function listTexts(composed: ComposedIssue, pieces: readonly PlacedPiece[]): PlacedText[] {
  return [...listPageTexts(composed.issue), ...pieces.flatMap(listPieceTexts)].filter(
    ({ text }) => text.trim() !== '',
  )
}

function listPageTexts(issue: IssueContent): PlacedText[] {
  const at = (field: TextField, text: string | null, index: number | null = null): PlacedText => ({
    unit: 'page',
    place: { field, block: null, index },
    text: text ?? '',
  })
  return [
    at('kicker', issue.kicker),
    at('title', issue.title),
    at('subtitle', issue.subtitle),
    ...issue.lead.body.flatMap((block) => listBlockTexts('page', 'lead', block)),
    ...issue.pullQuotes.map(({ text }, index) => at('pull-quote', text, index)),
    ...issue.runningOrder.map((entry, index) =>
      at('question', entry.type === 'question' ? entry.text : null, index),
    ),
    ...issue.credits.map(({ names }, index) => at('credits', names.join('、'), index)),
    at('cover', issue.cover?.caption ?? null),
  ]
}

function listPieceTexts({ id, piece }: PlacedPiece): PlacedText[] {
  const at = (field: TextField, text: string | null, index: number | null = null): PlacedText => ({
    unit: id,
    place: { field, block: null, index },
    text: text ?? '',
  })
  return [
    at('headline', piece.headline),
    ...piece.bylines.map(({ titlesAsPrinted, name }, index) =>
      at('byline', `${name ?? ''}${titlesAsPrinted ? `\uFF08${titlesAsPrinted}\uFF09` : ''}`, index),
    ),
    ...piece.body.flatMap((block) => listBlockTexts(id, 'body', block)),
    at('author-note', piece.authorNote),
  ]
}

function listBlockTexts(unit: FindingUnit, field: TextField, block: Block): PlacedText[] {
  const at = (text: string, id = block.id): PlacedText => ({
    unit,
    place: { field, block: id, index: null },
    text,
  })
  switch (block.type) {
    case 'paragraph':
      return [at((block.runIn ?? '') + textOfSpans(block.spans)), ...notesOf(block.spans).map(atNote)]
    case 'heading':
      return [at(textOfSpans(block.spans)), ...notesOf(block.spans).map(atNote)]
    case 'list':
      return block.items.flatMap((item) => [
        at(textOfSpans(item.spans), item.id),
        ...notesOf(item.spans).map(atNote),
      ])
    case 'figure':
      return [at(block.picture.caption ?? '')]
    case 'pull-quote':
      return [at(block.text)]
  }

  function atNote(note: { id: string; text: string }): PlacedText {
    return at(note.text, note.id)
  }
}

function notesOf(spans: readonly Span[]): { id: string; text: string }[] {
  return spans.flatMap((span) => (isNote(span) ? [span.note] : []))
}
