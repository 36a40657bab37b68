import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../../../kernel/transaction.ts'

/** A thread, and the invitation whose expert sees it. */
export type GuestThread = { threadId: number; invitationId: number }

/** Opens a thread to the expert of an invitation, in the caller's transaction; twice is once. */
export async function openThreadToGuest(
  req: PayloadRequest,
  { threadId, invitationId }: GuestThread,
): Promise<void> {
  await runInTransaction(
    req,
    sql`insert into discussion.guest_threads (thread_id, invitation_id) values (${threadId}, ${invitationId})
        on conflict do nothing`,
  )
}

/** Closes a thread to the expert of an invitation, in the caller's transaction. */
export async function closeThreadToGuest(
  req: PayloadRequest,
  { threadId, invitationId }: GuestThread,
): Promise<void> {
  await runInTransaction(
    req,
    sql`delete from discussion.guest_threads
        where thread_id = ${threadId} and invitation_id = ${invitationId}`,
  )
}

/** Answers the ids of the threads that the expert of an invitation sees. */
export async function listGuestThreadIds(req: PayloadRequest, invitationId: number): Promise<Set<number>> {
  const rows = await runInTransaction(
    req,
    sql`select thread_id from discussion.guest_threads where invitation_id = ${invitationId}`,
  )
  return new Set(rows.map(({ thread_id }) => Number(thread_id)))
}
