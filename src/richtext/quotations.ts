import { textOfBlock } from '../edition/text.ts'
import type { Block, PullQuoteKind } from '../edition/types.ts'
import { describeProblem, type TextProblem } from './problems.ts'

/** A pull quote of an issue, or of a text (then with its block's id). */
export type QuoteToCheck = { kind: PullQuoteKind; text: string; id?: string }

/**
 * Answers a problem for every `quotation` among `quotes` that does not stand word for word in `texts` (rule F9):
 * within one block, white space and enclosing quotation marks aside. Summaries are free.
 */
export function findQuotationGaps(
  quotes: readonly QuoteToCheck[],
  texts: readonly (readonly Block[])[],
): TextProblem[] {
  const lines = texts.flat().map((block) => normalise(textOfBlock(block)))
  return quotes
    .filter((quote) => quote.kind === 'quotation')
    .filter((quote) => !lines.some((line) => line.includes(unquote(normalise(quote.text)))))
    .map((quote) => describeProblem({ code: 'quotation-gap', blockId: quote.id ?? null, detail: quote.text }))
}

/** Answers the pull quotes that stand within `blocks`, as `findQuotationGaps` takes them. */
export function listPullQuotes(blocks: readonly Block[]): QuoteToCheck[] {
  return blocks.filter((block) => block.type === 'pull-quote')
}

function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function unquote(text: string): string {
  return /^\u201C[^\u201C\u201D]*\u201D$|^"[^"]*"$/u.test(text) ? text.slice(1, -1) : text
}
