import type { PayloadRequest } from 'payload'
import type { Issue } from '../../generated/payload-types.ts'
import { fromBlocks } from '../../richtext/from-blocks.ts'
import { fromParagraphs } from '../../richtext/from-paragraphs.ts'
import type { DraftPiece, IssueDrafts } from './compose-drafts.ts'

/** How documents are written: in which language, and whether by the caller's own rights. */
type Writing = Pick<IssueDrafts, 'locale'> & { overrideAccess: boolean }

/**
 * Writes the drafts of an issue into a series, in the caller's transaction, and answers the issue's id.
 *
 * @param experts - the expert on file of each person of the bylines, by the person's id
 * @param access - `theirs` to write with the caller's rights, `ours` for the system itself
 */
export async function createDrafts(
  req: PayloadRequest,
  {
    drafts,
    series,
    experts,
    access,
  }: { drafts: IssueDrafts; series: number; experts: ReadonlyMap<string, number>; access: 'ours' | 'theirs' },
): Promise<number> {
  const writing: Writing = { locale: drafts.locale, overrideAccess: access === 'ours' }
  const issue = await createIssue(req, { drafts, series, writing })
  const questions: number[] = []
  for (const text of drafts.questions) {
    const { id } = await req.payload.create({
      collection: 'questions',
      draft: true,
      data: { issue, text },
      depth: 0,
      ...writing,
      req,
    })
    questions.push(id)
  }
  const pieces: number[] = []
  for (const piece of drafts.pieces)
    pieces.push(await createPiece(req, { piece, issue, questions, experts, writing }))
  await req.payload.update({
    collection: 'issues',
    id: issue,
    draft: true,
    data: { runningOrder: makeOrder(drafts, questions, pieces) },
    depth: 0,
    ...writing,
    req,
  })
  return issue
}

async function createIssue(
  req: PayloadRequest,
  { drafts, series, writing }: { drafts: IssueDrafts; series: number; writing: Writing },
): Promise<number> {
  const { number, totalNumber, title, kicker, subtitle, lead, pullQuotes, credits, printedOn, pageLabel } =
    drafts
  const { id } = await req.payload.create({
    collection: 'issues',
    draft: true,
    data: {
      series,
      // Null, so that no next number is proposed where the page has none.
      number,
      totalNumber,
      title: title ?? '',
      kicker,
      subtitle,
      lead: lead.length > 0 ? fromBlocks(fromParagraphs(lead.map((text) => ({ text })))) : null,
      pullQuotes: pullQuotes.map((text) => ({ kind: 'summary' as const, text })),
      credits,
      printedOn,
      pageLabel,
    },
    depth: 0,
    ...writing,
    req,
  })
  return id
}

async function createPiece(
  req: PayloadRequest,
  {
    piece: { kind, question, headline, bylines, body, authorNote },
    issue,
    questions,
    experts,
    writing,
  }: {
    piece: DraftPiece
    issue: number
    questions: readonly number[]
    experts: ReadonlyMap<string, number>
    writing: Writing
  },
): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'answers',
    draft: true,
    data: {
      kind,
      issue,
      question: question === null ? null : (questions[question] ?? null),
      headline,
      bylines: bylines.map(({ person, ...byline }) => ({ ...byline, expert: experts.get(person) ?? null })),
      body: fromBlocks(fromParagraphs(body)),
      authorNote,
    },
    depth: 0,
    ...writing,
    req,
  })
  return id
}

function makeOrder(
  { order }: IssueDrafts,
  questions: readonly number[],
  pieces: readonly number[],
): NonNullable<Issue['runningOrder']> {
  const idOfPiece = (position: number): number[] => pieces.slice(position, position + 1)
  return order.flatMap((entry): NonNullable<Issue['runningOrder']> => {
    if ('essay' in entry) return idOfPiece(entry.essay).map((essay) => ({ blockType: 'essayEntry', essay }))
    return questions
      .slice(entry.question, entry.question + 1)
      .map((question) => ({ blockType: 'questionEntry', question, answers: entry.pieces.flatMap(idOfPiece) }))
  })
}
