import type { PayloadRequest } from 'payload'
import type * as Y from 'yjs'
import { assignBlockIds } from '../../richtext/block-ids.ts'
import type { LexicalState } from '../../richtext/lexical-json.ts'
import { loadRoom } from '../log/load-room.ts'
import { runFor } from '../log/room-database.ts'
import { readText } from '../text/convert-text.ts'
import { hashText } from '../text/hash-text.ts'
import type { EditorConfig } from '../text/open-headless.ts'
import { findField } from './coedited-fields.ts'
import { nameRoom, type Room } from './room.ts'

/** What a room says, with the hash that names it and the shared document behind it. */
export type RoomText = { json: LexicalState; hash: string; document: Y.Doc }

/**
 * Answers the truth of a co-edited field: all that was acknowledged in its room. Null where there is no such room, or
 * nobody has opened it yet: then the field's own value is the truth. It reads inside the caller's transaction; whoever
 * holds the lock alone reads what nothing can change any more.
 */
export async function readRoomJson(req: PayloadRequest, room: Room): Promise<LexicalState | null> {
  return (await readRoom(req, room))?.json ?? null
}

/** The same with the hash, which a replacement names (`replaceRoom`). */
export async function readRoom(req: PayloadRequest, room: Room): Promise<RoomText | null> {
  const field = findField(req.payload, room)
  if (!field) return null
  const document = await loadRoom(runFor(req), nameRoom(room))
  if (!document) return null
  const json = readNamedText(field.editorConfig, document)
  return { json, hash: hashText(json), document }
}

/** Answers what a document says, its blocks named (F2) where the field's schema names them: two people may have split one. */
export function readNamedText(editorConfig: EditorConfig, document: Y.Doc): LexicalState {
  const text = readText(editorConfig, document)
  return editorConfig.features.enabledFeatures.includes('blockId') ? assignBlockIds(text) : text
}
