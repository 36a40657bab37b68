import { createLocalReq, type Payload } from 'payload'
import * as Y from 'yjs'
import { findDraft } from '../../kernel/documents.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { runFor } from '../log/room-database.ts'
import { hasRoom, seedRoom } from '../log/seed-room.ts'
import { makeDocument } from '../text/convert-text.ts'
import { findField } from './coedited-fields.ts'
import { findLock, lockOfDocument } from './find-lock.ts'
import { nameRoom, type Room } from './room.ts'

/**
 * Makes a room begin with the text that its document has; a room that exists stays as it is. It holds the locks of a
 * writer, so that no write of the document falls between reading the text and beginning the room. Does nothing where the
 * site has no such room, or there is no such document.
 */
export async function beginRoom(payload: Payload, room: Room): Promise<void> {
  const field = findField(payload, room)
  if (!field) return
  const req = await createLocalReq({ locale: room.locale ?? undefined }, payload)
  if (await hasRoom(runFor(req), nameRoom(room))) return
  await inTransaction(req, async () => {
    const lock = await findLock(req, room)
    if (lock !== null) await lockInTransaction(req, { name: lock, mode: 'shared' })
    await lockInTransaction(req, { name: lockOfDocument(room), mode: 'exclusive' })
    const document = await findDraft(req, { collection: field.slug, id: room.id, access: 'ours' })
    if (!document) return
    const text: unknown = Reflect.get(document, room.field)
    const state = Y.encodeStateAsUpdate(makeDocument(field.editorConfig, text))
    await seedRoom(runFor(req), { room: nameRoom(room), state })
  })
}
