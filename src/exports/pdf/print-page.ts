import { placeBroadsheetQuotes } from '../../page/broadsheet/place-broadsheet-quotes.ts'
import { planBroadsheet } from '../../page/broadsheet/plan-broadsheet.ts'
import { formatCalendarDate } from '../../page/dates.ts'
import { placeEntries } from '../../page/placed-pieces.ts'
import type { Subject } from '../subject.ts'
import { type PrintedDocument, type PrintedPiece, printDocument, printQuote } from './print-document.ts'

/** An issue as one newspaper page: what is printed, and what stands beside what. */
export type PrintedPage = PrintedDocument & {
  publication: string | null
  pageLabel: string | null
  day: string | null
  /** Summaries for the head of the page; quotations stand with who said them. */
  summaries: PrintedPiece['quotes']
  rows: {
    question: string | null
    articles: {
      span: number
      question: string | null
      piece: PrintedPiece & { headlineIsPrinted: boolean }
    }[]
  }[]
}

/** Answers what is printed of an issue on one newspaper page, and what stands beside what. */
export function printPage(subject: Subject, fileOf: (sha256: string) => string | null): PrintedPage {
  const { composed, addresses } = subject.current
  const { issue } = composed
  const printed = printDocument(subject, fileOf)
  const entries = placeEntries(composed, addresses)
  const { summaries, quotations } = placeBroadsheetQuotes(issue.pullQuotes, entries)
  const pieces = new Map(
    printed.sections.flatMap((section) => section.pieces.map((piece) => [piece.slug, piece])),
  )
  return {
    ...printed,
    publication: issue.series.publication,
    pageLabel: issue.pageLabel,
    day: issue.printedOn && formatCalendarDate(issue.printedOn, issue.locale),
    summaries: summaries.map(printQuote),
    rows: planBroadsheet(entries).map(({ question, articles }) => ({
      question,
      articles: articles.flatMap(({ placed, span, showsQuestion }) => {
        const piece = pieces.get(placed.slug)
        const quotes = (quotations.get(placed.slug) ?? []).map(printQuote)
        if (!piece) return []
        const headlineIsPrinted = placed.piece.headline !== null
        const question = showsQuestion ? placed.question : null
        return [{ span, question, piece: { ...piece, quotes, headlineIsPrinted } }]
      }),
    })),
  }
}
