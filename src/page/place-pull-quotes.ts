import type { IssueContent } from '../edition/types.ts'
import { findQuotationGaps } from '../richtext/quotations.ts'
import { listPieces, type PlacedEntry, type PlacedPiece } from './placed-pieces.ts'

/** A pull quote of an issue. */
export type PullQuote = IssueContent['pullQuotes'][number]

/**
 * Answers beside which piece each pull quote is set, by the pieces' addresses: a quotation beside the first piece that
 * says it, so that no words seem another expert's; the others one by one down the page.
 */
export function placePullQuotes(
  quotes: readonly PullQuote[],
  entries: readonly PlacedEntry[],
): ReadonlyMap<string, PullQuote[]> {
  const heads = entries.flatMap((entry) => listPieces([entry]).slice(0, 1))
  const placed = new Map<string, PullQuote[]>()
  for (const [index, quote] of quotes.entries()) {
    const piece = findSpeaker(quote, entries) ?? heads[Math.min(index, heads.length - 1)]
    if (piece) placed.set(piece.slug, [...(placed.get(piece.slug) ?? []), quote])
  }
  return placed
}

function findSpeaker(quote: PullQuote, entries: readonly PlacedEntry[]): PlacedPiece | undefined {
  if (quote.kind !== 'quotation') return undefined
  return listPieces(entries).find(({ piece }) => findQuotationGaps([quote], [piece.body]).length === 0)
}
