import { sql } from '@payloadcms/db-postgres'
import type { Author } from './author.ts'
import { readAuthor } from './load-room.ts'
import { bytesOf, type Run } from './room-database.ts'

/** What one person wrote in one minute. Moments applied in order, those of one minute together, give each state of the text. */
export type Moment = { at: string; author: Author; update: Uint8Array }

/** Answers the whole history of a room's text, oldest first; the first moment is the text that it began with. */
export async function listMoments(run: Run, room: string): Promise<Moment[]> {
  // One statement: what a compaction moves from the one table to the other is neither missed nor seen twice.
  const rows = await run(sql`
    select at, person, name, update, 0 as kind, id from coediting.moments where room = ${room}
    union all
    select date_trunc('minute', at), person, name, update, 1, id from coediting.updates where room = ${room}
    order by at, kind, id`)
  return rows.map(({ at, update, ...author }) => ({
    at: new Date(String(at)).toISOString(),
    author: readAuthor(author),
    update: bytesOf(update),
  }))
}
