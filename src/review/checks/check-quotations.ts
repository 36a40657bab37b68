import { findQuotationGaps, listPullQuotes } from '../../richtext/quotations.ts'
import type { CheckedIssue } from './checked-issue.ts'
import { findingOf, type UnnamedFinding } from './passage.ts'
import type { PlacedText } from './texts.ts'

/** Finds pull quotes marked as quotations that do not stand in the text word for word (rule F9 of docs/reference/edition.md). */
export function checkQuotations(issue: CheckedIssue): UnnamedFinding[] {
  return [...findGapsOfPage(issue), ...findGapsOfPieces(issue)].map((text) =>
    findingOf('quotations', text, {
      rule: 'not-in-text',
      severity: 'grave',
      start: 0,
      end: text.text.length,
      sentence: {
        zh: '摘引在正文里找不到原文\uFF1A请照原文改\uFF0C或把它标为提要。',
        en: 'This quotation does not stand in the text word for word: correct it, or mark it as a summary.',
      },
    }),
  )
}

function findGapsOfPage({ composed, pieces, texts }: CheckedIssue): PlacedText[] {
  const { lead, pullQuotes } = composed.issue
  const bodies = [lead.body, ...pieces.map(({ piece }) => piece.body)]
  return texts.filter(({ unit, place }) => {
    const quote = unit === 'page' && place.field === 'pull-quote' ? pullQuotes[place.index ?? -1] : undefined
    return quote !== undefined && findQuotationGaps([quote], bodies).length > 0
  })
}

function findGapsOfPieces({ pieces, texts }: CheckedIssue): PlacedText[] {
  return pieces.flatMap(({ id, piece }) =>
    listPullQuotes(piece.body)
      .filter((quote) => findQuotationGaps([quote], [piece.body]).length > 0)
      .flatMap((quote) => texts.filter(({ unit, place }) => unit === id && place.block === quote.id)),
  )
}
