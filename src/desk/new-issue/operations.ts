import type { PayloadRequest } from 'payload'
import { proposeCredits } from '../../issues/queries.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { isBlank } from './rules.ts'

/**
 * Answers the id of an issue to begin with: the blank one that this person has opened before and left, else a new draft
 * with the next numbers and the usual credits. Each look at an empty form would otherwise leave a draft behind, and use up a number.
 * @throws Payload's Forbidden for whoever may not create issues
 */
export async function openNewIssue(req: PayloadRequest): Promise<number> {
  return inTransaction(req, async () => {
    const { docs } = await req.payload.find({
      collection: 'issues',
      where: { and: [{ changedBy: { equals: req.user?.name } }, { _status: { equals: 'draft' } }] },
      draft: true,
      sort: '-updatedAt',
      limit: 20,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const blank = docs.find(isBlank)
    if (blank) return blank.id
    const issue = await req.payload.create({
      collection: 'issues',
      draft: true,
      data: { credits: await proposeCredits(req) },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return issue.id
  })
}
