import type { PayloadRequest } from 'payload'
import { dropMisplaced, isSameOrder, readRunningOrder } from '../../issues/rules.ts'
import { composers, hasRole } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { documentLock, issueLock } from '../../press/locks.ts'
import type { OrderAct, Reference } from './acts.ts'
import { changeOrder } from './changes.ts'
import { findIssueDesk } from './queries.ts'
import { toStoredOrder } from './rules.ts'

/**
 * Carries out one change of an issue's running order in one transaction, for composers alone; answers what it
 * has made, if anything. Two people who change it at once both see their change stand.
 * @throws RoundtableError `not-allowed`, `not-found`, `invalid-input`, `stands-in-edition`
 */
export async function performOrderAct(
  req: PayloadRequest,
  { issueId, act }: { issueId: number; act: OrderAct },
): Promise<{ created: Reference | null }> {
  if (!hasRole(req, composers)) throw notAllowed()
  return inTransaction(req, async () => {
    await lockInTransaction(req, { name: issueLock(issueId), mode: 'shared' })
    await lockInTransaction(req, { name: documentLock('issues', issueId), mode: 'exclusive' })
    const desk = await findIssueDesk(req, issueId)
    const stored = readRunningOrder(desk.issue.runningOrder)
    const order = dropMisplaced(stored, desk)
    const change = await changeOrder(req, { issueId, order, desk, act })
    if (!isSameOrder(stored, change.order)) {
      await req.payload.update({
        collection: 'issues',
        id: issueId,
        data: { runningOrder: toStoredOrder(change.order, desk.issue.runningOrder) },
        draft: true,
        depth: 0,
        overrideAccess: false,
        req,
      })
    }
    for (const item of change.fallen) await trash(req, item)
    return { created: change.created }
  })
}

async function trash(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  const options = {
    id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: false,
    req,
  } as const
  if (kind === 'question') await req.payload.update({ collection: 'questions', ...options })
  else await req.payload.update({ collection: 'answers', ...options })
}

function notAllowed(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '只有编辑可以调整版面次序。',
    en: 'Only editors change the running order.',
  })
}
