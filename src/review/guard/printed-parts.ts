import { isDeepStrictEqual } from 'node:util'
import type { Picture } from '../../edition/types.ts'
import type { Answer, Issue, Question } from '../../generated/payload-types.ts'
import { readRunningOrder } from '../../issues/rules.ts'
import { idOf } from '../../kernel/documents.ts'
import { textOrNull, textsOf } from '../../press/printed-text.ts'
import { toBlocks } from '../../richtext/to-blocks.ts'

/** The documents that are printed, as a write finds and leaves them; what is absent of a document stays as it was. */
export type Written =
  | { collection: 'issues'; before: Partial<Issue>; after: Partial<Issue> }
  | { collection: 'questions'; before: Partial<Question>; after: Partial<Question> }
  | { collection: 'answers'; before: Partial<Answer>; after: Partial<Answer> }

/** What a write changes of what is printed. */
export type PrintedChange = {
  /** Words, in the language that is written. */
  words: boolean
  /** What all languages share: rows, numbers, pictures, the order. */
  shared: boolean
  /** Whether and where the document stands in its issue. */
  place: boolean
}

type Parts = { words: unknown; shared: unknown; place: unknown }

/**
 * Answers what a write changes of the printed content. Topics, addresses, relations to experts and due dates are no part
 * of it, and neither is white space that is not printed (R4).
 */
export function findPrintedChange(written: Written): PrintedChange {
  const [before, after] = partsOf(written)
  return {
    words: !isDeepStrictEqual(before.words, after.words),
    shared: !isDeepStrictEqual(before.shared, after.shared),
    place: !isDeepStrictEqual(before.place, after.place),
  }
}

function partsOf(written: Written): [Parts, Parts] {
  switch (written.collection) {
    case 'issues':
      return [readIssue(written.before), readIssue({ ...written.before, ...known(written.after) })]
    case 'questions':
      return [readQuestion(written.before), readQuestion({ ...written.before, ...known(written.after) })]
    case 'answers':
      return [readAnswer(written.before), readAnswer({ ...written.before, ...known(written.after) })]
  }
}

function readIssue(issue: Partial<Issue>): Parts {
  const pullQuotes = issue.pullQuotes ?? []
  const credits = issue.credits ?? []
  return {
    words: {
      lines: [issue.kicker, issue.title, issue.subtitle, issue.labelOverride, issue.pageLabel].map(
        textOrNull,
      ),
      lead: toBlocks(issue.lead, () => null).blocks,
      pullQuotes: pullQuotes.map(({ text, attribution }) => [textOrNull(text), textOrNull(attribution)]),
      credits: credits.map(({ role, names }) => [textOrNull(role), textsOf(names)]),
    },
    shared: {
      numbers: [issue.number ?? null, issue.totalNumber ?? null],
      series: idOf(issue.series),
      cover: idOf(issue.cover),
      printedOn: issue.printedOn?.slice(0, 10) ?? null,
      rows: [pullQuotes.map(({ kind }) => kind), credits.length],
      order: readRunningOrder(issue.runningOrder),
    },
    place: Boolean(issue.deletedAt),
  }
}

function readQuestion(question: Partial<Question>): Parts {
  return {
    words: textOrNull(question.text),
    shared: null,
    place: [idOf(question.issue), Boolean(question.deletedAt)],
  }
}

function readAnswer(answer: Partial<Answer>): Parts {
  const bylines = answer.bylines ?? []
  return {
    words: {
      lines: [answer.headline, answer.authorNote].map(textOrNull),
      bylines: bylines.map(({ name, titles, titlesAsPrinted }) => [
        textOrNull(name),
        textsOf(titles),
        textOrNull(titlesAsPrinted),
      ]),
      body: toBlocks(answer.body, (id) => standIn(Number(id))).blocks,
    },
    shared: bylines.map(({ id }) => id ?? null),
    place: [idOf(answer.issue), idOf(answer.question), answer.kind, Boolean(answer.deletedAt)],
  }
}

/** A picture that only tells one media document from another: what it shows is not this document's. */
function standIn(id: number): Picture {
  const words = { alt: '', caption: null, credit: null }
  return { sha256: String(id), width: 1, height: 1, ...words, focal: { x: 50, y: 50 } }
}

function known<Document extends object>(document: Document): Partial<Document> {
  const entries = Object.entries(document).filter(([, value]) => value !== undefined)
  // The same keys with the same values, but for those that are undefined.
  return Object.fromEntries(entries) as Partial<Document>
}
