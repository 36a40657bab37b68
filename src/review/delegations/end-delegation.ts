import type { PayloadRequest } from 'payload'
import { recordActivity } from '../../desk/activity/record.ts'
import type { Delegation } from '../../generated/payload-types.ts'
import { hasRole, roles } from '../../kernel/access.ts'
import { findDraft, idOf, isDocumentId } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { mayEndDelegation } from './rules.ts'

/**
 * Ends a delegation now; what was signed by it stays signed. One that has ended already stays as it is.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function endDelegation(req: PayloadRequest, id: number): Promise<Delegation> {
  const by = req.user
  if (!by || !hasRole(req, roles)) throw notAllowed()
  return inTransaction(req, async () => {
    await lockInTransaction(req, { name: `delegations:${id}`, mode: 'exclusive' })
    const found = isDocumentId(id)
      ? await findDraft(req, { collection: 'delegations', id, access: 'theirs' })
      : null
    if (!found) throw notFound()
    if (!mayEndDelegation({ who: idOf(found.who), forWhom: idOf(found.forWhom) }, by)) throw notAllowed()
    if (found.endedAt || new Date(found.until) <= new Date()) return found
    const ended = { endedAt: new Date().toISOString(), endedBy: by.name }
    await req.payload.db.updateOne({ collection: 'delegations', id, data: ended, returning: false, req })
    const fields = Object.keys(ended)
    await recordActivity(req, {
      act: 'changed',
      collection: 'delegations',
      documentId: id,
      title: found.reason ?? null,
      fields,
    })
    return { ...found, ...ended }
  })
}

function notAllowed(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '只有授权双方、总编辑和管理员可以结束代签授权。',
    en: 'Only the two people it names, editors-in-chief and administrators end a delegation.',
  })
}

function notFound(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这份代签授权。',
    en: 'There is no such delegation.',
  })
}
