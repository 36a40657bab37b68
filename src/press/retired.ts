import type { PayloadRequest } from 'payload'
import type { Documents } from './published-rows.ts'
import { readStanding } from './standing.ts'

/**
 * Answers which of the documents that an edition leaves behind stand in no current edition of the issue any more, in
 * whatever language.
 */
export async function findRetired(
  req: PayloadRequest,
  { issueId, leaving }: { issueId: number; leaving: Documents | null },
): Promise<Documents & { isIssueRetired: boolean }> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: {
      and: [
        { issueId: { equals: issueId } },
        { superseded: { equals: false } },
        { kind: { not_equals: 'withdrawal' } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const standing = docs.map((edition) => readStanding(edition).documents)
  const questions = new Set(standing.flatMap((documents) => documents.questions))
  const answers = new Set(standing.flatMap((documents) => documents.answers))
  return {
    questions: (leaving?.questions ?? []).filter((id) => !questions.has(id)),
    answers: (leaving?.answers ?? []).filter((id) => !answers.has(id)),
    isIssueRetired: docs.length === 0,
  }
}
