import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../kernel/transaction.ts'
import { checkStaff } from '../acts/review-desk.ts'

/**
 * Sets until when an issue is to be released, or takes the date away; whoever may write the issue, at any stage.
 *
 * @param dueAt ISO 8601, or null
 * @returns what is kept now
 */
export async function setDue(
  req: PayloadRequest,
  { issueId, dueAt }: { issueId: number; dueAt: string | null },
): Promise<{ dueAt: string | null }> {
  checkStaff(req)
  return inTransaction(req, async () => {
    const issue = await req.payload.update({
      collection: 'issues',
      id: issueId,
      data: { dueAt },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return { dueAt: issue.dueAt ?? null }
  })
}
