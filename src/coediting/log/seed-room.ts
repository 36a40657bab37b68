import { sql } from '@payloadcms/db-postgres'
import type { Run } from './room-database.ts'

/**
 * Makes a room begin with `state`; a room that exists stays as it is. The text that it begins with is the first moment of
 * its history, and nobody's.
 */
export async function seedRoom(
  run: Run,
  { room, state }: { room: string; state: Uint8Array },
): Promise<void> {
  const bytes = Buffer.from(state)
  await run(sql`
    with begun as (
      insert into coediting.snapshots (room, state, stored_at) values (${room}, ${bytes}::bytea, clock_timestamp())
      on conflict (room) do nothing
      returning room
    )
    insert into coediting.moments (room, at, update)
    select room, date_trunc('minute', now()), ${bytes}::bytea from begun
    on conflict do nothing`)
}

/** Says whether a room exists: from then on the log is the truth of its text. */
export async function hasRoom(run: Run, room: string): Promise<boolean> {
  const rows = await run(sql`select 1 from coediting.snapshots where room = ${room}`)
  return rows.length > 0
}
