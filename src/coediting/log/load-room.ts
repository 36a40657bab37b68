import { sql } from '@payloadcms/db-postgres'
import * as Y from 'yjs'
import { applyUpdates } from '../text/apply-updates.ts'
import type { Author } from './author.ts'
import { bytesOf, listOf, type Run } from './room-database.ts'

/**
 * Answers all that was acknowledged in a room, or null for a room that was never opened. Snapshot and rows are read by
 * one statement: a compaction is seen whole or not at all. The order changes nothing in the text, but Yjs sets aside each
 * update that comes before what it builds on, and merges all of these anew each time: out of order, a thousand rows took
 * seconds.
 */
export async function loadRoom(run: Run, room: string): Promise<Y.Doc | null> {
  const rows = await run(sql`
    select 's' as kind, state as update, 0 as id from coediting.snapshots where room = ${room}
    union all
    select 'u', update, id from coediting.updates where room = ${room}
    order by kind, id`)
  if (!rows.some(({ kind }) => kind === 's')) return null
  return buildDocument(rows.map(({ update }) => bytesOf(update)))
}

/** Answers the named rows that are there still; a compaction may have merged some. */
export async function loadUpdates(run: Run, ids: readonly string[]): Promise<Uint8Array[]> {
  if (ids.length === 0) return []
  const rows = await run(sql`select update from coediting.updates where id in ${listOf(ids)} order by id`)
  return rows.map(({ update }) => bytesOf(update))
}

/** Answers whose the words of each Yjs client in a room are. */
export async function loadAuthors(run: Run, room: string): Promise<Map<number, Author>> {
  const rows = await run(sql`select client, person, name from coediting.authors where room = ${room}`)
  return new Map(rows.map(({ client, person, name }) => [Number(client), readAuthor({ person, name })]))
}

/** Reads an author's columns. */
export function readAuthor({ person, name }: { person?: unknown; name?: unknown }): Author {
  return {
    person: typeof person === 'number' ? person : null,
    name: typeof name === 'string' ? name : null,
  }
}

/** Answers the document that updates amount to, in whatever order they come. */
export function buildDocument(updates: readonly Uint8Array[]): Y.Doc {
  const document = new Y.Doc()
  applyUpdates(document, updates)
  return document
}
