import type { Locale } from '../../kernel/locales.ts'
import type { PlainParagraph } from '../../richtext/from-paragraphs.ts'
import { accountOf } from '../review/account-of.ts'
import type { Review, ReviewIssue, ReviewPerson, ReviewPiece } from '../review/review.ts'
import { findAuthorNote } from './find-author-note.ts'
import { findLanguage } from './find-language.ts'
import { readCredits } from './read-credits.ts'

/** A byline to be written, and the person of the review whom it names. */
export type DraftByline = {
  person: string
  name: string | null
  titles: string[]
  titlesAsPrinted: string | null
}

/** A piece to be written; `question` is a position in `questions`. */
export type DraftPiece = {
  kind: 'answer' | 'essay'
  question: number | null
  headline: string | null
  bylines: DraftByline[]
  body: PlainParagraph[]
  authorNote: string | null
}

/** An entry of the running order, by positions in `questions` and `pieces`. */
export type DraftEntry = { question: number; pieces: number[] } | { essay: number }

/** All that an import writes to the desk, as plain data. */
export type IssueDrafts = {
  locale: Locale
  number: number | null
  totalNumber: number | null
  title: string | null
  kicker: string | null
  subtitle: string | null
  lead: string[]
  pullQuotes: string[]
  credits: { role: string; names: string[] }[]
  printedOn: string | null
  pageLabel: string | null
  questions: string[]
  pieces: DraftPiece[]
  order: DraftEntry[]
  /** What an issue has no field for: captions, and credits that could not be read. */
  left: string[]
}

/** Composes the drafts of an issue from a review (rules C1 to C4): every text as it stands there. */
export function composeDrafts(review: Review): IssueDrafts {
  const { issue, source } = review
  const account = accountOf(review)
  const { left, ...furniture } = readCredits(issue.credits.map(({ text }) => text))
  const positions = new Map(issue.questions.map(({ id }, index) => [id, index]))
  return {
    locale: findLanguage(source.text),
    number: issue.number,
    totalNumber: issue.totalNumber,
    title: issue.title?.text ?? null,
    kicker: issue.kicker?.text ?? null,
    subtitle: issue.subtitle?.text ?? null,
    lead: issue.lead.map(({ text }) => text),
    pullQuotes: issue.pullQuotes.map(({ text }) => text),
    ...furniture,
    questions: issue.questions.map(({ text }) => text.text),
    pieces: issue.pieces.map(
      (piece): DraftPiece => ({
        kind: piece.kind,
        question: positions.get(piece.question ?? '') ?? null,
        headline: piece.headline?.text ?? null,
        bylines: piece.people.map(composeByline),
        body: piece.body.map(({ runIn, text }) =>
          runIn ? { runIn: runIn.text, text: text.text } : { text: text.text },
        ),
        authorNote: findAuthorNote({ source, piece, account }),
      }),
    ),
    order: orderEntries(issue),
    left: [...issue.captions.map(({ text }) => text), ...left],
  }
}

function composeByline({ id, name, titles, titlesAsPrinted }: ReviewPerson): DraftByline {
  return {
    person: id,
    name: name?.text ?? null,
    titles: titles.map(({ text }) => text),
    titlesAsPrinted: titlesAsPrinted?.text ?? null,
  }
}

/** Questions in their order with their answers; each essay behind the questions that are answered before it (rule C1). */
function orderEntries({ questions, pieces }: ReviewIssue): DraftEntry[] {
  const answers = new Map<string, number[]>(questions.map(({ id }) => [id, []]))
  const essaysBehind = new Map<number, number[]>()
  const positions = new Map(questions.map(({ id }, index) => [id, index]))
  let reached = -1
  for (const [index, piece] of pieces.entries()) {
    const question = positions.get(piece.question ?? '')
    if (question !== undefined) {
      answers.get(piece.question ?? '')?.push(index)
      reached = Math.max(reached, question)
    } else if (isEssay(piece)) essaysBehind.set(reached, [...(essaysBehind.get(reached) ?? []), index])
  }
  const essays = (behind: number): DraftEntry[] =>
    (essaysBehind.get(behind) ?? []).map((essay) => ({ essay }))
  return [
    ...essays(-1),
    ...questions.flatMap(({ id }, question) => [
      { question, pieces: answers.get(id) ?? [] },
      ...essays(question),
    ]),
  ]
}

function isEssay({ kind }: ReviewPiece): boolean {
  return kind === 'essay'
}
