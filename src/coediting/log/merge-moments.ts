import { sql } from '@payloadcms/db-postgres'
import * as Y from 'yjs'
import type { Author } from './author.ts'
import { bytesOf, type Run } from './room-database.ts'

/** A row of the log, with the minute in which it was written. */
export type Logged = { id: string; update: Uint8Array; minute: string; author: Author }

/** Adds rows to a room's history: one moment for what one person wrote in one minute. Its caller holds the room's snapshot. */
export async function mergeMoments(
  run: Run,
  { room, rows }: { room: string; rows: readonly Logged[] },
): Promise<void> {
  const byMoment = Map.groupBy(rows, ({ minute, author }) =>
    JSON.stringify([minute, author.person, author.name]),
  )
  for (const [first, ...others] of byMoment.values()) {
    if (!first) continue
    const { minute, author } = first
    const isMoment = sql`room = ${room} and at = ${minute}::timestamptz
      and person is not distinct from ${author.person}::integer and name is not distinct from ${author.name}::text`
    const [known] = await run(sql`select id, update from coediting.moments where ${isMoment}`)
    const updates = [first, ...others].map(({ update }) => update)
    const merged = Buffer.from(Y.mergeUpdates(known ? [bytesOf(known.update), ...updates] : updates))
    await run(
      known
        ? sql`update coediting.moments set update = ${merged} where id = ${known.id}`
        : sql`insert into coediting.moments (room, at, person, name, update)
            values (${room}, ${minute}::timestamptz, ${author.person}, ${author.name}, ${merged})`,
    )
  }
}
