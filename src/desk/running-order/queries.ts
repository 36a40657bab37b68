import type { PayloadRequest } from 'payload'
import type { Answer, Issue, Question } from '../../generated/payload-types.ts'
import { dropMisplaced, piecesOf, readRunningOrder } from '../../issues/rules.ts'
import { composers, hasRole } from '../../kernel/access.ts'
import { askForBases } from '../../kernel/asked-bases.ts'
import { idOf } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { countCharacters } from './rules.ts'
import type { PieceLine, QuestionLine, RunningOrderView } from './view.ts'

/** An issue's draft with its living questions and pieces. */
export type IssueDesk = { issue: Issue; questions: Question[]; pieces: Answer[] }

/**
 * Answers an issue's draft with all that belongs to it, as the caller may see it.
 * @throws RoundtableError `not-found`
 */
export async function findIssueDesk(req: PayloadRequest, issueId: number): Promise<IssueDesk> {
  const options = { draft: true, depth: 0, pagination: false, overrideAccess: false, req } as const
  const issues = await req.payload.find({
    collection: 'issues',
    where: { id: { equals: issueId } },
    ...options,
  })
  const issue = issues.docs[0]
  if (!issue) throw noSuchIssue()
  const where = { issue: { equals: issueId } }
  // Questions are written in the running order itself.
  askForBases(req, 'questions')
  const questions = await req.payload.find({ collection: 'questions', where, sort: 'id', ...options })
  const pieces = await req.payload.find({ collection: 'answers', where, sort: 'id', ...options })
  return { issue, questions: questions.docs, pieces: pieces.docs }
}

/** Answers an issue's running order, ready to be shown. */
export async function findRunningOrder(req: PayloadRequest, issueId: number): Promise<RunningOrderView> {
  const desk = await findIssueDesk(req, issueId)
  return { ...describeOrder(desk), editable: hasRole(req, composers) }
}

function describeOrder(desk: IssueDesk): Omit<RunningOrderView, 'editable'> {
  const order = dropMisplaced(readRunningOrder(desk.issue.runningOrder), desk)
  const questions = new Map(desk.questions.map((question) => [question.id, describeQuestion(question)]))
  const pieces = new Map(desk.pieces.map((piece) => [piece.id, describePiece(piece)]))
  const entries = order.flatMap((entry): RunningOrderView['entries'] => {
    if (entry.type === 'essay') {
      const piece = pieces.get(entry.essay)
      return piece ? [{ type: 'essay', piece }] : []
    }
    const question = questions.get(entry.question)
    const answers = entry.answers.flatMap((id) => pieces.get(id) ?? [])
    return question ? [{ type: 'question', question, answers }] : []
  })
  for (const id of piecesOf(order)) pieces.delete(id)
  for (const entry of order) if (entry.type === 'question') questions.delete(entry.question)
  return { entries, notPlaced: { questions: [...questions.values()], pieces: [...pieces.values()] } }
}

function describeQuestion({ id, text, base }: Question): QuestionLine {
  return { id, text: text || null, base: base ?? null }
}

function describePiece(piece: Answer): PieceLine {
  return {
    id: piece.id,
    kind: piece.kind,
    headline: piece.headline || null,
    names: (piece.bylines ?? []).flatMap(({ name }) => name || []),
    length: countCharacters(piece.body),
    question: idOf(piece.question),
  }
}

function noSuchIssue(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这一期\uFF0C或者它在回收站里。',
    en: 'There is no such issue, or it lies in the trash.',
  })
}
