import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { signalPerson } from '../../coediting/rooms/signals.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, runInTransaction } from '../../kernel/transaction.ts'
import { countUnread, whereMine } from './queries.ts'
import { inboxSignal } from './signal.ts'

/**
 * Marks one of the caller's messages as read, or as unread again (unless its like waits unread already).
 * @param mark - `id` as the inbox gives it
 * @returns how many are unread now
 * @throws RoundtableError `not-allowed`, `not-found` for what is not in the caller's inbox
 */
export async function markMessage(
  req: PayloadRequest,
  { id, isRead }: { id: string; isRead: boolean },
): Promise<number> {
  const mine = whereMine(req)
  return inTransaction(req, async () => {
    const [found] = await runInTransaction(
      req,
      sql`select id from discussion.messages where ${mine} and id = ${id}::bigint for update`,
    )
    if (!found) throw noMessage()
    await runInTransaction(
      req,
      isRead
        ? sql`update discussion.messages set read_at = coalesce(read_at, now()) where id = ${id}::bigint`
        : sql`update discussion.messages message set read_at = null where id = ${id}::bigint and not exists (
                select from discussion.messages other
                where other.read_at is null and other.id <> message.id
                  and (other.person, other.kind, other.collection, other.document_id, other.href)
                    = (message.person, message.kind, message.collection, message.document_id, message.href))`,
    )
    return countAnew(req)
  })
}

/**
 * Marks the caller's messages as read, up to the newest one that was seen: what came in since stays unread.
 * @param seen - `upTo` is a moment in ISO 8601, the `at` of that message
 * @returns how many are unread now
 * @throws RoundtableError `not-allowed`
 */
export async function markAllRead(req: PayloadRequest, { upTo }: { upTo: string }): Promise<number> {
  const mine = whereMine(req)
  return inTransaction(req, async () => {
    await runInTransaction(
      req,
      sql`update discussion.messages set read_at = now()
          where ${mine} and read_at is null and date_trunc('milliseconds', at) <= ${upTo}::timestamptz`,
    )
    return countAnew(req)
  })
}

/** The caller's other windows count anew as well. */
async function countAnew(req: PayloadRequest): Promise<number> {
  if (req.user) await signalPerson(req, req.user.id, inboxSignal)
  return countUnread(req)
}

function noMessage(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '你的收件箱里没有这条消息。',
    en: 'There is no such message in your inbox.',
  })
}
