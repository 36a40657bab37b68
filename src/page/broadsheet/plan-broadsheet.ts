import type { Block } from '../../edition/types.ts'
import { listPieces, type PlacedEntry, type PlacedPiece } from '../placed-pieces.ts'
import { countLines } from './count-lines.ts'

/** How many of the page's six columns an article takes; fewer than two leave no room for a headline. */
export type Span = 2 | 3 | 4 | 5 | 6

/** An article where it stands on a page; its question stands over it unless it has stood already. */
export type BroadsheetArticle = { placed: PlacedPiece; span: Span; showsQuestion: boolean }

/** What stands side by side, as wide as the page; a question that several answer stands over its first row. */
export type BroadsheetRow = { question: string | null; articles: BroadsheetArticle[] }

const spansOf: Record<number, readonly (readonly Span[])[]> = {
  1: [[6]],
  2: [
    [3, 3],
    [4, 2],
    [2, 4],
  ],
  3: [[2, 2, 2]],
}

/** What a row of one article costs beside its height: a page of such rows is a pile and no newspaper page. */
const loneCost = 9

type Plan = { cost: number; rows: BroadsheetArticle[][] }

/**
 * Answers how a running order is set on one page: in its order, in rows of one to three articles, of all ways the one
 * that leaves the least paper white.
 */
export function planBroadsheet(entries: readonly PlacedEntry[]): BroadsheetRow[] {
  const rows: BroadsheetRow[] = []
  let waiting: BroadsheetArticle[] = []
  const flush = (): void => {
    rows.push(...planRows(waiting).map((articles) => ({ question: null, articles })))
    waiting = []
  }
  for (const entry of entries) {
    const pieces = listPieces([entry])
    if (entry.type === 'essay' || pieces.length === 1) {
      waiting.push(...pieces.map((placed) => article(placed, { showsQuestion: entry.type === 'question' })))
      continue
    }
    flush()
    const answers = planRows(pieces.map((placed) => article(placed, { showsQuestion: false })))
    const question = entry.type === 'question' ? entry.text : null
    if (answers.length === 0) rows.push({ question, articles: [] })
    rows.push(...answers.map((articles, index) => ({ question: index === 0 ? question : null, articles })))
  }
  flush()
  return rows
}

function article(
  placed: PlacedPiece,
  { showsQuestion }: Pick<BroadsheetArticle, 'showsQuestion'>,
): BroadsheetArticle {
  return { placed, span: 6, showsQuestion }
}

/** The best plan of each beginning is made of the best plans of shorter ones. */
function planRows(articles: readonly BroadsheetArticle[]): BroadsheetArticle[][] {
  const plans: Plan[] = [{ cost: 0, rows: [] }]
  for (let end = 1; end <= articles.length; end += 1) {
    let best: Plan = { cost: Number.POSITIVE_INFINITY, rows: [] }
    for (let size = 1; size <= Math.min(3, end); size += 1) {
      const before = plans[end - size]
      const row = planRow(articles.slice(end - size, end))
      if (before && before.cost + row.cost < best.cost) {
        best = { cost: before.cost + row.cost, rows: [...before.rows, row.articles] }
      }
    }
    plans.push(best)
  }
  return plans.at(-1)?.rows ?? []
}

function planRow(articles: readonly BroadsheetArticle[]): { cost: number; articles: BroadsheetArticle[] } {
  const [best] = (spansOf[articles.length] ?? [])
    .map((spans) => {
      const set = articles.map((one, index) => ({ ...one, span: spans[index] ?? 6 }))
      return { cost: Math.max(...set.map(measureHeight)), articles: set }
    })
    .toSorted((one, other) => one.cost - other.cost)
  if (!best) throw new Error(`A row cannot have ${articles.length} articles`)
  return articles.length === 1 ? { ...best, cost: best.cost + loneCost } : best
}

/** Answers roughly how many lines of text high an article is, in columns of 17 characters. */
export function measureHeight({ placed, span, showsQuestion }: BroadsheetArticle): number {
  const { piece, question } = placed
  const headline = piece.headline ? 4 * Math.ceil(countLines(piece.headline) / (span / 3)) : 0
  const asked = showsQuestion && question ? 1 + Math.ceil(countLines(question) / (span / 1.2)) : 0
  const signed = piece.bylines.reduce(
    (lines, { name, titlesAsPrinted }) =>
      lines + Math.ceil(countLines(`${name ?? ''}${titlesAsPrinted}`) / span),
    0,
  )
  return headline + asked + signed + 2 + Math.ceil(countBodyLines(piece.body) / span)
}

function countBodyLines(blocks: readonly Block[]): number {
  return blocks.reduce((lines, block) => {
    if (block.type === 'figure')
      return lines + Math.ceil((12 * block.picture.height) / block.picture.width) + 2
    if (block.type === 'pull-quote') return lines + countLines(block.text) + 2
    return lines + countLines(block)
  }, 0)
}
