import { sql } from '@payloadcms/db-postgres'
import * as Y from 'yjs'
import { buildDocument, readAuthor } from './load-room.ts'
import { type Logged, mergeMoments } from './merge-moments.ts'
import { bytesOf, listOf, type RoomDatabase, type Run } from './room-database.ts'

/** For so many days a text that somebody has read can be named as what a replacement began from. */
const textDays = 7
/** A log of more rows is compacted while its room is open: whoever reads the text reads them all. */
const mostRows = 200

/** Compacts a room whose log has grown long; others wait until they are closed. Answers how many rows were merged. */
export async function compactLongRoom(database: RoomDatabase, room: string): Promise<number> {
  const [found] = await database.run(
    sql`select count(*) > ${mostRows} as "isLong" from coediting.updates where room = ${room}`,
  )
  return found?.isLong ? compactRoom(database, room) : 0
}

/**
 * Merges a room's rows into its snapshot and its history, and deletes exactly those that it merged: a row that is
 * committed meanwhile, whatever its id, is there still. Answers how many there were.
 */
export async function compactRoom(database: RoomDatabase, room: string): Promise<number> {
  return database.transact(async (run) => {
    const [snapshot] = await run(sql`select state from coediting.snapshots where room = ${room} for update`)
    if (!snapshot) return 0
    const rows = await readRows(run, room)
    if (rows.length === 0) return 0
    const merged = buildDocument([bytesOf(snapshot.state), ...rows.map(({ update }) => update)])
    const ids = listOf(rows.map(({ id }) => id))
    const state = Buffer.from(Y.encodeStateAsUpdate(merged))
    await mergeMoments(run, { room, rows })
    await run(sql`
      update coediting.snapshots set state = ${state}, at = (
        select max(at) from coediting.updates where id in ${ids}
      ) where room = ${room}`)
    await run(sql`delete from coediting.updates where id in ${ids}`)
    await run(sql`
      delete from coediting.texts where room = ${room} and at < now() - make_interval(days => ${textDays})`)
    return rows.length
  })
}

async function readRows(run: Run, room: string): Promise<Logged[]> {
  const rows = await run(sql`
    select id, update, person, name, date_trunc('minute', at)::text as minute from coediting.updates
    where room = ${room} order by id`)
  return rows.map(({ id, update, minute, ...author }) => ({
    id: String(id),
    update: bytesOf(update),
    minute: String(minute),
    author: readAuthor(author),
  }))
}
