import type { ImportPreview, PreviewPerson, PreviewPiece } from './preview.ts'

type DescribedBody = { runIn?: string; text: string }[]
type DescribedPerson = { name: string | null; titles: string[] }

/** A preview as plain data, in the shape that the command line prints. */
export type DescribedIssue = {
  series: { name: string | null }
  number: number | null
  totalNumber: number | null
  title: string | null
  /** Only where the page prints it, as are `subtitle`, `credits` and `captions`. */
  kicker?: string
  subtitle?: string
  lead: string | null
  pullQuotes: string[]
  credits?: string[]
  captions?: string[]
  answers: {
    question: string | null
    headline: string | null
    experts: DescribedPerson[]
    body: DescribedBody
  }[]
  essays: { headline: string | null; author: DescribedPerson; body: DescribedBody }[]
  unplaced: string[]
  joins: [from: number, to: number][]
}

/** Answers a preview as plain data: what is missing in the source is null, never invented. */
export function describeIssue({ issue, unplaced, joins }: ImportPreview): DescribedIssue {
  const answers = issue.pieces.filter(({ kind }) => kind === 'answer')
  const essays = issue.pieces.filter(({ kind }) => kind === 'essay')
  return {
    series: { name: issue.series?.text ?? null },
    number: issue.number,
    totalNumber: issue.totalNumber,
    title: issue.title?.text ?? null,
    ...(issue.kicker ? { kicker: issue.kicker.text } : {}),
    ...(issue.subtitle ? { subtitle: issue.subtitle.text } : {}),
    lead: issue.lead.length === 0 ? null : issue.lead.map(({ text }) => text).join('\n'),
    pullQuotes: issue.pullQuotes.map(({ text }) => text),
    ...(issue.credits.length > 0 ? { credits: issue.credits.map(({ text }) => text) } : {}),
    ...(issue.captions.length > 0 ? { captions: issue.captions.map(({ text }) => text) } : {}),
    answers: answers.map(({ question, headline, people, body }) => ({
      question: issue.questions[question ?? -1]?.text ?? null,
      headline: headline?.text ?? null,
      experts: people.map(describePerson),
      body: describeBody(body),
    })),
    essays: essays.map(({ headline, people, body }) => ({
      headline: headline?.text ?? null,
      author: describeAuthors(people),
      body: describeBody(body),
    })),
    unplaced: unplaced.map(({ text }) => text),
    joins: joins.map(({ lines }) => lines),
  }
}

function describeBody(body: PreviewPiece['body']): DescribedBody {
  return body.map(({ runIn, text }) => (runIn ? { runIn: runIn.text, text: text.text } : { text: text.text }))
}

function describePerson({ name, titles }: PreviewPerson): DescribedPerson {
  return { name: name?.text ?? null, titles: titles.map(({ text }) => text) }
}

/** An essay's authors as one: several names are joined as Chinese joins them. */
function describeAuthors(people: readonly PreviewPerson[]): DescribedPerson {
  const names = people.flatMap(({ name }) => (name ? [name.text] : []))
  return {
    name: names.length === 0 ? null : names.join('\u3001'),
    titles: people.flatMap((person) => describePerson(person).titles),
  }
}
