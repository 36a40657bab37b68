import { sql } from '@payloadcms/db-postgres'
import * as Y from 'yjs'
import { buildDocument } from './load-room.ts'
import { bytesOf, type Run } from './room-database.ts'

/** Keeps a text that somebody may read, under its hash: a replacement can name it as what it began from. */
export async function keepText(
  run: Run,
  { room, hash, document }: { room: string; hash: string; document: Y.Doc },
): Promise<void> {
  const state = Buffer.from(Y.encodeStateAsUpdate(document))
  await run(sql`
    insert into coediting.texts (room, hash, state) values (${room}, ${hash}, ${state})
    on conflict (room, hash) do update set at = now()`)
}

/** Answers the document that had a hash, or null when it is not kept. */
export async function findText(
  run: Run,
  { room, hash }: { room: string; hash: string },
): Promise<Y.Doc | null> {
  const [row] = await run(sql`select state from coediting.texts where room = ${room} and hash = ${hash}`)
  return row ? buildDocument([bytesOf(row.state)]) : null
}
