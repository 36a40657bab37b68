import type { PayloadRequest } from 'payload'
import { findDraft, idOf } from '../../kernel/documents.ts'
import { isGuarded } from '../../press/guarded.ts'
import { documentLock, issueLock } from '../../press/locks.ts'
import type { Room } from './room.ts'

/** Answers the name of the lock that a room's writers share: its issue's. Null for a text that no issue prints. */
export async function findLock(req: PayloadRequest, { collection, id }: Room): Promise<string | null> {
  if (!isGuarded(collection)) return null
  if (collection === 'issues') return issueLock(id)
  const part = await findDraft(req, { collection, id, access: 'ours' })
  const issueId = idOf(part?.issue)
  return issueId === null ? null : issueLock(issueId)
}

/** Answers the name of the lock that writers of a room's document take alone, one after the other. */
export function lockOfDocument({ collection, id }: Room): string {
  return isGuarded(collection) ? documentLock(collection, id) : `${collection}:${id}`
}
