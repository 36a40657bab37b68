import { type PullQuote, placePullQuotes } from '../place-pull-quotes.ts'
import type { PlacedEntry } from '../placed-pieces.ts'

/** Answers which pull quotes stand at the head of a broadsheet page, and which with the piece that says them. */
export function placeBroadsheetQuotes(
  quotes: readonly PullQuote[],
  entries: readonly PlacedEntry[],
): { summaries: PullQuote[]; quotations: ReadonlyMap<string, PullQuote[]> } {
  const isQuotation = ({ kind }: PullQuote): boolean => kind === 'quotation'
  return {
    summaries: quotes.filter((quote) => !isQuotation(quote)),
    quotations: placePullQuotes(quotes.filter(isQuotation), entries),
  }
}
