import type { PayloadRequest } from 'payload'
import { findDraft } from '../../kernel/documents.ts'
import { runFor } from '../log/room-database.ts'
import { keepText } from '../log/texts.ts'
import { findField } from '../rooms/coedited-fields.ts'
import { readRoom } from '../rooms/read-room.ts'
import { nameRoom, type Room } from '../rooms/room.ts'
import { childrenOf } from '../text/convert-text.ts'
import { hashText } from '../text/hash-text.ts'

/** A co-edited text as it is answered: the editor's format, and the hash that a replacement names. */
export type PresentedText = { json: unknown; hash: string }

/**
 * Answers what a text says now: what was acknowledged in its room, or what the document says where nobody has opened the
 * room yet. The text is kept for a week under its hash, so that a replacement made from it can be merged.
 */
export async function presentText(req: PayloadRequest, room: Room): Promise<PresentedText> {
  const text = await readRoom(req, room)
  if (!text) return presentField(req, room)
  const { json, hash, document } = text
  await keepText(runFor(req), { room: nameRoom(room), hash, document })
  return { json, hash }
}

/** Answers what the document itself says of a text that nobody has opened. */
export async function presentField(req: PayloadRequest, room: Room): Promise<PresentedText> {
  const field = findField(req.payload, room)
  const document = field && (await findDraft(req, { collection: field.slug, id: room.id, access: 'ours' }))
  const value: unknown = Reflect.get(Object(document), room.field)
  return { json: childrenOf(value).length > 0 ? value : null, hash: hashText(value) }
}
