import type { Payload } from 'payload'
import * as Y from 'yjs'
import { appendUpdates } from '../../../src/coediting/log/append-updates.ts'
import type { Author } from '../../../src/coediting/log/author.ts'
import { loadRoom } from '../../../src/coediting/log/load-room.ts'
import type { Run } from '../../../src/coediting/log/room-database.ts'
import { findField } from '../../../src/coediting/rooms/coedited-fields.ts'
import { nameRoom, type Room } from '../../../src/coediting/rooms/room.ts'
import { readText } from '../../../src/coediting/text/convert-text.ts'
import { replaceText } from '../../../src/coediting/text/replace-text.ts'
import type { LexicalNode } from '../../../src/richtext/lexical-json.ts'
import { paragraph, state } from '../../support/lexical-nodes.ts'

const somebody: Author = { person: 1, name: '许涛' }

/** Writes a paragraph, or another block, at the end of a room's text, as an acknowledged update of the log. */
export async function typeParagraph(
  payload: Payload,
  {
    run,
    room,
    words,
    author = somebody,
  }: { run: Run; room: Room; words: string | LexicalNode; author?: Author },
): Promise<void> {
  const { update, client } = await makeUpdate(payload, { run, room, words })
  await appendUpdates(run, {
    room: nameRoom(room),
    lock: null,
    node: null,
    appends: [{ update, author, clients: [client] }],
  })
}

/** Answers the update that writes a paragraph, or another block, at the end of a room's text. */
export async function makeUpdate(
  payload: Payload,
  { run, room, words }: { run: Run; room: Room; words: string | LexicalNode },
): Promise<{ update: Uint8Array; client: number }> {
  const field = findField(payload, room)
  const base = await loadRoom(run, nameRoom(room))
  if (!field || !base) throw new Error('there is no such room')
  const { root } = readText(field.editorConfig, base)
  const text = state(...root.children, typeof words === 'string' ? paragraph([words]) : words)
  const client = new Y.Doc().clientID
  const update = replaceText(field.editorConfig, { base, text, author: client })
  if (!update) throw new Error('nothing was typed')
  return { update, client }
}
