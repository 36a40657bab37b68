import type { PayloadRequest } from 'payload'
import { findLock } from '../../coediting/rooms/find-lock.ts'
import type { Person } from '../../generated/payload-types.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import type { DoneAct } from './after-act.ts'
import { checkDocument, checkStaff, noThread } from './check-access.ts'
import { findThread, lockThread } from './store.ts'
import type { Comment, Thread } from './thread.ts'

/** A thread that a member of staff acts on, and what is said of the act. */
export type Acting = DoneAct & { thread: Thread; actor: Person }

/**
 * Runs an act on a thread in one transaction: found with the caller's eyes, kept from others until it is done. Answers
 * the thread as it is then, null when it is no more.
 * @throws RoundtableError `not-allowed`, `not-found`, and what the act throws
 */
export async function actOnThread(
  req: PayloadRequest,
  id: number,
  act: (acting: Acting) => Promise<void>,
): Promise<Thread | null> {
  const actor = checkStaff(req)
  return inTransaction(req, async () => {
    const found = await findThread(req, id)
    if (!found) throw noThread()
    const room = {
      collection: found.collection,
      id: found.documentId,
      field: found.field,
      locale: found.locale,
    }
    const about = await checkDocument(req, room)
    // The issue before its parts, as all writers have it; what was read before the locks is stale by now.
    const lock = await findLock(req, room)
    if (lock !== null) await lockInTransaction(req, { name: lock, mode: 'shared' })
    const seen = await lockThread(req, id)
    if (!seen) throw noThread()
    await act({
      actor,
      by: { id: actor.id, name: actor.name },
      thread: seen,
      subject: { room, ...about },
    })
    return lockThread(req, id)
  })
}

/** Answers a comment of a thread. @throws RoundtableError `not-found` */
export function commentOf(thread: Thread, id: number): Comment {
  const comment = thread.comments.find((candidate) => candidate.id === id)
  if (!comment || comment.isDeleted) throw noThread()
  return comment
}
