import type { CollectionSlug, PayloadRequest } from 'payload'
import type * as Y from 'yjs'
import { loadRoom } from '../../coediting/log/load-room.ts'
import { runFor } from '../../coediting/log/room-database.ts'
import { askAccess, type RoomAccess } from '../../coediting/rooms/ask-access.ts'
import { beginRoom } from '../../coediting/rooms/begin-room.ts'
import { findField } from '../../coediting/rooms/coedited-fields.ts'
import { nameRoom, parseRoom, type Room } from '../../coediting/rooms/room.ts'
import { titleOf } from '../../desk/activity/title.ts'
import { findDraft } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { refuseByStage, refuseSuggestion } from './refusals.ts'

/** A room's text, as somebody who may read it discusses it. */
export type OpenText = {
  room: Room
  name: string
  collection: CollectionSlug
  /** What its document is called, or an empty text. */
  title: string
  access: RoomAccess
  document: Y.Doc
  /** The language by whose words it is compared. */
  locale: Locale
}

/**
 * Opens a room's text for the caller, and begins the room if nobody has opened it yet.
 * @throws RoundtableError `not-found` where there is none that the caller may read
 */
export async function openText(req: PayloadRequest, roomName: string): Promise<OpenText> {
  const room = parseRoom(roomName)
  const field = room ? findField(req.payload, room) : null
  const access = room ? await askAccess(req, room) : null
  if (!room || !field || !access?.mayRead) throw refuseSuggestion('no-room')
  await beginRoom(req.payload, room)
  const document = await loadRoom(runFor(req), nameRoom(room))
  if (!document) throw refuseSuggestion('no-room')
  const { config } = req.payload.collections[field.slug]
  const draft = await findDraft(req, { collection: field.slug, id: room.id, access: 'theirs' })
  return {
    room,
    name: nameRoom(room),
    collection: field.slug,
    title: titleOf(req, config, [draft]) ?? '',
    access,
    document,
    locale: room.locale ?? 'zh',
  }
}

/** Says whether somebody decides on a text's suggestions: who may change it, whether or not its stage lets them now. */
export function mayDecide({ mayEdit, why }: RoomAccess): boolean {
  return mayEdit || why !== null
}

/**
 * Passes for who may change a text now.
 * @throws RoundtableError `stage-closed` in the words of the review's stage, `not-allowed`
 */
export function checkMayEdit({ mayEdit, why }: RoomAccess): void {
  if (mayEdit) return
  throw why ? refuseByStage(why) : refuseSuggestion('may-not-decide')
}
