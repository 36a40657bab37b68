import { textOf, textOfBlock, textOfSpans } from '../../src/edition/text.ts'
import type { ComposedIssue, PieceContent } from '../../src/edition/types.ts'
import type { ExpectedIssue } from './model-issue.ts'

/** Answers a composed issue in the shape of `content/expected.json`, to compare it character by character. */
export function toExpectedShape({ issue, pieces }: ComposedIssue): ExpectedIssue {
  const find = (hash: string): PieceContent => {
    const piece = pieces.get(hash)
    if (!piece) throw new Error(`Piece ${hash} is missing`)
    return piece
  }
  return {
    series: { name: issue.series.name },
    number: issue.number ?? Number.NaN,
    totalNumber: issue.totalNumber ?? Number.NaN,
    title: issue.title,
    lead: textOf(issue.lead.body),
    pullQuotes: issue.pullQuotes.map((quote) => quote.text),
    answers: issue.runningOrder.flatMap((entry) =>
      entry.type === 'essay'
        ? []
        : entry.pieces.map(find).map((piece) => ({
            question: entry.text,
            headline: piece.headline ?? '',
            experts: piece.bylines.map(({ name, titles }) => ({ name: name ?? '', titles })),
            body: toParagraphs(piece),
          })),
    ),
    essays: issue.runningOrder.flatMap((entry) => {
      if (entry.type === 'question') return []
      const piece = find(entry.piece)
      const [byline] = piece.bylines
      return {
        headline: piece.headline,
        author: { name: byline?.name ?? null, titles: byline?.titles ?? [] },
        body: toParagraphs(piece),
      }
    }),
  }
}

function toParagraphs(piece: PieceContent): { runIn?: string; text: string }[] {
  return piece.body.map((block) =>
    block.type === 'paragraph' && block.runIn !== undefined
      ? { runIn: block.runIn, text: textOfSpans(block.spans) }
      : { text: textOfBlock(block) },
  )
}
