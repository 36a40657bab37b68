import { sql } from '@payloadcms/db-postgres'
import { listOf, type Run } from '../log/room-database.ts'
import { parseRoom, type Room } from './room.ts'

/** Seconds that those who are in a room have for bringing its document in step. */
const patience = 15

/**
 * Answers rooms whose documents lag behind them: what was typed last is not in them, since storing failed or the node
 * that would have done it is gone.
 * @param but - the names of rooms not to answer
 * @param most - how many to answer at most, those that lag longest first
 */
export async function findBehind(
  run: Run,
  { but, most }: { but: readonly string[]; most: number },
): Promise<Room[]> {
  const others = but.length === 0 ? sql`true` : sql`rooms.room not in ${listOf(but)}`
  // What was written down while it was stored may have been committed after the room was read.
  const rows = await run(sql`
    select rooms.room from coediting.snapshots as rooms,
      lateral (
        select greatest(rooms.at, (select max(at) from coediting.updates where room = rooms.room)) as at
      ) as typed
    where exists (select from coediting.authors where room = rooms.room)
      and (rooms.stored_at is null or typed.at > rooms.stored_at - interval '1 second')
      and typed.at < now() - make_interval(secs => ${patience}) and ${others}
    order by typed.at limit ${most}`)
  return rows.flatMap(({ room }) => parseRoom(String(room)) ?? [])
}
