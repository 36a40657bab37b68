import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runFor } from '../../coediting/log/room-database.ts'

/** Answers what of Word files was made in a room already, by the keys of its changes and comments. */
export async function findWordKeys(req: PayloadRequest, room: string): Promise<Set<string>> {
  const rows = await runFor(req)(sql`
    select word_key as key from discussion.suggestions where room = ${room} and word_key is not null
    union all select word_key from discussion.word_comments where room = ${room}`)
  return new Set(rows.map(({ key }) => String(key)))
}

/** Notes that a comment becomes a thread; false where it has become one before. */
export async function claimComment(
  req: PayloadRequest,
  { room, key }: { room: string; key: string },
): Promise<boolean> {
  const rows = await runFor(req)(sql`
    insert into discussion.word_comments (room, word_key) values (${room}, ${key})
    on conflict do nothing returning room`)
  return rows.length > 0
}

/** Gives the words of a thread the time at which they were written in Word. */
export async function dateComments(
  req: PayloadRequest,
  { thread, at }: { thread: number; at: string },
): Promise<void> {
  await runFor(req)(sql`update discussion.comments set at = ${at}::timestamptz where thread = ${thread}`)
}
