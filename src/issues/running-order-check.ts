import type { PayloadRequest } from 'payload'
import { idOf } from '../kernel/documents.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { findRepeated, type OrderEntry, piecesOf } from './rules.ts'

function problem({ zh, en, id }: { zh: string; en: string; id: number }): RoundtableError {
  return new RoundtableError({ code: 'invalid-input', zh, en, details: { field: 'runningOrder', id } })
}

/**
 * Answers why this running order cannot be the issue's, or null when it can. An issue that is just being made
 * (`issueId` null) has no questions and pieces yet: whatever its order names is another's.
 */
export async function findIssueOrderProblem(
  req: PayloadRequest,
  { issueId, order }: { issueId: number | null; order: readonly OrderEntry[] },
): Promise<RoundtableError | null> {
  const repeated = findRepeated(order)
  if (repeated) {
    return problem({
      zh: '同一个问题或稿件在版面次序里出现了两次。请去掉一处。',
      en: 'The running order names one question or piece twice. Take one of them out.',
      id: repeated.id,
    })
  }
  const questionIds = order.flatMap((entry) => (entry.type === 'question' ? [entry.question] : []))
  const find = { draft: true, depth: 0, pagination: false, overrideAccess: true, req } as const
  const questions = await req.payload.find({
    collection: 'questions',
    where: { id: { in: questionIds } },
    ...find,
  })
  const pieces = await req.payload.find({
    collection: 'answers',
    where: { id: { in: piecesOf(order) } },
    ...find,
  })
  const issueOfQuestion = new Map(questions.docs.map((doc) => [doc.id, idOf(doc.issue)]))
  const pieceById = new Map(pieces.docs.map((doc) => [doc.id, doc]))
  const stranger = questionIds.find((id) => issueId === null || issueOfQuestion.get(id) !== issueId)
  if (stranger !== undefined) {
    return problem({
      zh: '版面次序里有一个不属于本期的问题。请在本期新建问题。',
      en: 'The running order names a question of another issue. Write the question in this issue.',
      id: stranger,
    })
  }
  for (const entry of order) {
    for (const id of entry.type === 'essay' ? [entry.essay] : entry.answers) {
      const piece = pieceById.get(id)
      const wantedQuestion = entry.type === 'essay' ? null : entry.question
      const isOurs = issueId !== null && piece && idOf(piece.issue) === issueId
      const fits = isOurs && idOf(piece.question) === wantedQuestion
      if (fits) continue
      return problem({
        zh: '版面次序里有一篇稿件不属于本期或不是答这个问题。请先更正稿件的所属期和问题。',
        en: 'The running order names a piece of another issue or question. Correct the piece first.',
        id,
      })
    }
  }
  return null
}
