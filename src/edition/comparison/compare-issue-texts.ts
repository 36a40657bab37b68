import { pairPieces } from '../pair-pieces.ts'
import type { Block, ComposedIssue, IssueContent, PieceContent } from '../types.ts'
import { type BlockChange, compareBlocks, compareLists, type ListChange } from './compare-blocks.ts'
import { comparePieceTexts, type PieceComparison } from './compare-pieces.ts'
import { compareText, type TextRun } from './compare-words.ts'
import { pairBlocks } from './pair-blocks.ts'

/** A line of an issue's running order: a question, or a piece by the hash of its content. */
export type OrderLine =
  | { type: 'question'; text: string }
  | { type: 'piece'; hash: string; piece: PieceContent }

/** A line that stands in both running orders; of a piece it tells the hash after. */
export type ComparedLine =
  | { type: 'question'; text: TextRun[] }
  | { type: 'piece'; hash: string; piece: PieceContent; comparison: PieceComparison }

const lineFields = ['label', 'kicker', 'title', 'subtitle', 'pageLabel', 'printedOn', 'credits'] as const
/** A part of an issue's front matter that is one line of text. */
export type LineField = (typeof lineFields)[number]

/** How the words of two states of an issue differ. */
export type IssueComparison = {
  lines: { field: LineField; runs: TextRun[] }[]
  cover: BlockChange[]
  leadLabel: TextRun[]
  lead: BlockChange[]
  pullQuotes: BlockChange[]
  order: ListChange<OrderLine, ComparedLine>[]
}

/** Compares two states of an issue with its pieces word by word (rule F12); a piece that moved is told as moved. */
export function compareIssueTexts(before: ComposedIssue, after: ComposedIssue): IssueComparison {
  const { locale } = after.issue
  const [from, to] = [before.issue, after.issue]
  return {
    lines: lineFields.map((field) => ({
      field,
      runs: compareText(readLine(from, field), readLine(to, field), locale),
    })),
    cover: compareBlocks(coverOf(from), coverOf(to), locale),
    leadLabel: compareText(from.lead.label, to.lead.label, locale),
    lead: compareBlocks(from.lead.body, to.lead.body, locale),
    pullQuotes: compareBlocks(quotesOf(from, 'before'), quotesOf(to, 'after'), locale),
    order: compareOrders(before, after),
  }
}

function readLine(issue: IssueContent, field: LineField): string | null {
  if (field !== 'credits') return issue[field]
  const separator = issue.locale === 'zh' ? '、' : ', '
  return issue.credits.map(({ role, names }) => [role, names.join(separator)].join(' ')).join('\n') || null
}

function compareOrders(before: ComposedIssue, after: ComposedIssue): IssueComparison['order'] {
  const lists = { before: listOrder(before), after: listOrder(after) }
  return compareLists(lists, pairOrders(before, after), (from, to): ComparedLine | null => {
    if (from.type === 'question' && to.type === 'question') {
      return { type: 'question', text: compareText(from.text, to.text, after.issue.locale) }
    }
    if (from.type === 'question' || to.type === 'question') return null
    const comparison = comparePieceTexts(from.piece, to.piece)
    return { type: 'piece', hash: to.hash, piece: to.piece, comparison }
  })
}

function listOrder({ issue, pieces }: ComposedIssue): OrderLine[] {
  const listPiece = (hash: string): OrderLine[] => {
    const piece = pieces.get(hash)
    return piece ? [{ type: 'piece', hash, piece }] : []
  }
  return issue.runningOrder.flatMap((entry): OrderLine[] =>
    entry.type === 'essay'
      ? listPiece(entry.piece)
      : [{ type: 'question', text: entry.text }, ...entry.pieces.flatMap(listPiece)],
  )
}

function pairOrders(before: ComposedIssue, after: ComposedIssue): Map<number, number> {
  const [from, to] = [listOrder(before), listOrder(after)]
  const placeOf = (lines: readonly OrderLine[], hash: string | null) =>
    lines.findIndex((line) => line.type === 'piece' && line.hash === hash)
  const pieces = pairPieces(before, after).flatMap((pair): [number, number][] => {
    const places: [number, number] = [placeOf(to, pair.after), placeOf(from, pair.before)]
    return places.includes(-1) ? [] : [places]
  })
  const questions = pairBlocks(questionsOf(from, 'before'), questionsOf(to, 'after'), after.issue.locale)
  const [placesBefore, placesAfter] = [placesOfQuestions(from), placesOfQuestions(to)]
  const pairs = [...questions].map(([placeAfter, placeBefore]): [number, number] => [
    placesAfter[placeAfter] ?? -1,
    placesBefore[placeBefore] ?? -1,
  ])
  return new Map([...pieces, ...pairs])
}

function placesOfQuestions(lines: readonly OrderLine[]): number[] {
  return lines.flatMap((line, place) => (line.type === 'question' ? [place] : []))
}

/** Questions have no ids: they are known again by their words, as blocks are. */
function questionsOf(lines: readonly OrderLine[], side: string): Block[] {
  return lines.flatMap((line, place): Block[] =>
    line.type === 'question'
      ? [{ id: `${side}-${place}`, type: 'heading', spans: [{ text: line.text, marks: [] }] }]
      : [],
  )
}

function coverOf({ cover }: IssueContent): Block[] {
  return cover ? [{ id: 'cover', type: 'figure', picture: cover }] : []
}

function quotesOf({ pullQuotes }: IssueContent, side: string): Block[] {
  return pullQuotes.map(({ kind, text, attribution }, index) => ({
    id: `${side}-${index}`,
    type: 'pull-quote',
    kind,
    text: attribution ? `${text}\n——${attribution}` : text,
  }))
}
