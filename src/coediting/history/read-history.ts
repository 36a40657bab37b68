import type { PayloadRequest } from 'payload'
import { compareBlocks } from '../../edition/comparison/compare-blocks.ts'
import type { Block } from '../../edition/types.ts'
import type { LexicalState } from '../../richtext/lexical-json.ts'
import { toBlocks } from '../../richtext/to-blocks.ts'
import { listMoments } from '../log/history.ts'
import { loadAuthors } from '../log/load-room.ts'
import { runFor } from '../log/room-database.ts'
import { findField } from '../rooms/coedited-fields.ts'
import { readNamedText } from '../rooms/read-room.ts'
import { nameRoom, type Room } from '../rooms/room.ts'
import type { AuthorsAnswer, MomentsAnswer, SceneAnswer } from './answers.ts'
import { type History, presentAuthors, presentMoments, presentStep } from './present-history.ts'
import { replay } from './replay.ts'

/** Answers whose the words of a room are; nothing where nobody has opened it yet. Access is the caller's to check. */
export async function readAuthors(req: PayloadRequest, room: Room): Promise<AuthorsAnswer> {
  return presentAuthors(await loadHistory(req, room))
}

/** Answers the steps of a room's history, oldest first. Access is the caller's to check. */
export async function readMoments(req: PayloadRequest, room: Room): Promise<MomentsAnswer> {
  return presentMoments(await loadHistory(req, room))
}

/**
 * Answers a room's text at a moment, and what had changed since the moment before it; null for no such moment. Access is
 * the caller's to check.
 */
export async function readScene(
  req: PayloadRequest,
  { room, moment }: { room: Room; moment: string },
): Promise<SceneAnswer | null> {
  const field = findField(req.payload, room)
  if (!field) return null
  const { moments, authors } = await loadHistory(req, room)
  const place = [...replay(moments, authors)].findIndex(({ step }) => step.id === moment)
  // The two that are asked for alone: a text is slow to read, and a history long.
  let before: LexicalState | null = null
  let at = 0
  for (const { step, document } of replay(moments, authors)) {
    if (at === place - 1) before = readNamedText(field.editorConfig, document)
    if (at === place) {
      const text = readNamedText(field.editorConfig, document)
      // Nothing is new in what a text begins with.
      const changes = compareBlocks(readBlocks(before ?? text), readBlocks(text), room.locale ?? 'zh')
      return { ...presentStep(step), text, changes }
    }
    at += 1
  }
  return null
}

async function loadHistory(req: PayloadRequest, room: Room): Promise<History> {
  const run = runFor(req)
  const moments = await listMoments(run, nameRoom(room))
  return { moments, authors: await loadAuthors(run, nameRoom(room)) }
}

/** The blocks of a text; of its pictures only which they are. */
function readBlocks(text: LexicalState): Block[] {
  const picture = { width: 1, height: 1, alt: '', caption: null, credit: null, focal: { x: 50, y: 50 } }
  return toBlocks(text, (id) => ({ ...picture, sha256: String(id) })).blocks
}
