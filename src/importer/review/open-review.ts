import { joinCuts, trimCut } from '../cut.ts'
import type { ImportPreview, Placed, PreviewPerson, PreviewPiece } from '../preview.ts'
import { accountOf } from './account-of.ts'
import { findFindings } from './find-findings.ts'
import { makeId } from './make-id.ts'
import { closeUpCut, makePassage } from './passages.ts'
import type {
  DroppedPassage,
  Passage,
  Review,
  ReviewIssue,
  ReviewParagraph,
  ReviewPerson,
  ReviewPiece,
} from './review.ts'

/** Gives out ids: a letter for the kind, and a number that no other has. */
type Maker = { preview: ImportPreview; made: number }

/** Opens an import for review, as the importer left it; the same preview gives the same ids. */
export function openReview(preview: ImportPreview): Review {
  const maker: Maker = { preview, made: 0 }
  const issue = openIssue(maker)
  const unplaced = preview.unplaced.map(({ suggestion, ...placed }) => ({
    ...open(maker, placed),
    suggestion,
  }))
  const dropped = openDropped(maker)
  const review: Review = {
    source: preview.source,
    issue,
    unplaced,
    dropped,
    findings: [],
    made: maker.made,
  }
  return findFindings({ review, preview, account: accountOf(review) })
}

function open(maker: Maker, { text, at }: Placed): Passage {
  return { id: makeId(maker, 'p'), at, text }
}

function openIssue(maker: Maker): ReviewIssue {
  const { issue } = maker.preview
  const one = (placed: Placed | null): Passage | null => placed && open(maker, placed)
  const all = (list: Placed[]): Passage[] => list.map((placed) => open(maker, placed))
  const front = {
    series: one(issue.series),
    masthead: openMasthead(maker),
    number: issue.number,
    totalNumber: issue.totalNumber,
    title: one(issue.title),
    kicker: one(issue.kicker),
    subtitle: one(issue.subtitle),
    lead: all(issue.lead),
    pullQuotes: all(issue.pullQuotes),
    credits: all(issue.credits),
    captions: all(issue.captions),
  }
  const questions = issue.questions.map((text) => ({ id: makeId(maker, 'q'), text: open(maker, text) }))
  const pieces = issue.pieces.map((piece): ReviewPiece => {
    const question = questions[piece.question ?? -1]?.id ?? null
    return openPiece(maker, piece, question)
  })
  return { ...front, questions, pieces }
}

function openPiece(maker: Maker, piece: PreviewPiece, question: string | null): ReviewPiece {
  return {
    id: makeId(maker, 'a'),
    kind: piece.kind,
    question,
    headline: piece.headline && open(maker, piece.headline),
    people: piece.people.map((person) => openPerson(maker, person)),
    body: piece.body.map(
      ({ runIn, text }): ReviewParagraph => ({
        id: makeId(maker, 'b'),
        runIn: runIn && open(maker, runIn),
        text: open(maker, text),
      }),
    ),
  }
}

function openPerson(maker: Maker, { name, titles, titlesAsPrinted }: PreviewPerson): ReviewPerson {
  const { source } = maker.preview
  return {
    id: makeId(maker, 'w'),
    name: name && makePassage(source, makeId(maker, 'p'), closeUpCut(source, name.at)),
    titles: titles.map((unit) => open(maker, unit)),
    titlesAsPrinted: titlesAsPrinted && open(maker, titlesAsPrinted),
    choice: null,
  }
}

/** The numbers with the signs around them, as one passage. */
function openMasthead(maker: Maker): Passage | null {
  const { account, source, issue } = maker.preview
  if (issue.number === null && issue.totalNumber === null) return null
  const parts = account.filter(({ by }) => by === 'number' || by === 'totalNumber' || by === 'D1')
  const at = trimCut(source.text, joinCuts(parts.map(({ start, end }) => [[start, end]])))
  return makePassage(source, makeId(maker, 'p'), at)
}

function openDropped(maker: Maker): DroppedPassage[] {
  const { account, source, issue } = maker.preview
  const inMasthead = issue.number !== null || issue.totalNumber !== null ? 'D1' : null
  return account.flatMap(({ start, end, fate, by }): DroppedPassage[] => {
    if (fate !== 'dropped' || by === 'D5' || by === inMasthead) return []
    const at = trimCut(source.text, [[start, end]])
    return at.length === 0 ? [] : [{ ...makePassage(source, makeId(maker, 'p'), at), rule: by }]
  })
}
