import type { PayloadRequest } from 'payload'
import type * as Y from 'yjs'
import { beginRoom } from '../../coediting/rooms/begin-room.ts'
import { readRoom } from '../../coediting/rooms/read-room.ts'
import type { Room } from '../../coediting/rooms/room.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import type { Anchor, Place } from '../anchors/anchor.ts'
import { placePrinted } from '../anchors/place-anchor.ts'
import { renewAnchor, resolveAnchors } from '../anchors/resolve-anchor.ts'
import { findThreadsOfRoom, writeAnchor } from './store.ts'
import type { Spot, Thread } from './thread.ts'

/** Makes sure that a text has a room, in which its words have positions; to be called outside of a transaction. */
export async function openText(req: PayloadRequest, room: Room): Promise<void> {
  await beginRoom(req.payload, room)
}

/**
 * Answers the anchor of a spot: an editor's own as it is (its words may be on their way still), of a printed page one
 * that the server finds.
 * @throws RoundtableError `content-changed` when the words do not stand in the text
 */
export async function placeSpot(
  req: PayloadRequest,
  { room, on }: { room: Room; on: Spot },
): Promise<Anchor> {
  if ('anchor' in on) return on.anchor
  const text = await readRoom(req, room)
  const anchor = text ? placePrinted(text.document, on.printed) : null
  if (anchor) return anchor
  throw new RoundtableError({
    code: 'content-changed',
    zh: '这几个字在正文里已经找不到。请刷新预览\uFF0C重新选择。',
    en: 'These words no longer stand in the text. Refresh the preview and select them again.',
  })
}

/** Answers where threads of one text stand today. */
export async function findPlaces(
  req: PayloadRequest,
  { room, threads }: { room: Room; threads: readonly Thread[] },
): Promise<Map<number, Place | null>> {
  const text = await readRoom(req, room)
  return new Map(threads.map((thread) => [thread.id, text ? findPlace(text.document, thread) : null]))
}

/**
 * Keeps the anchors of a text's threads as they are found now, each with the words and surroundings of today: should
 * they go and come back, they are known by these.
 */
export async function keepAnchors(req: PayloadRequest, room: Room): Promise<void> {
  const threads = await findThreadsOfRoom(req, room)
  if (threads.length === 0) return
  const text = await readRoom(req, room)
  if (!text) return
  for (const thread of threads) {
    const found = renewAnchor(text.document, thread.anchor)
    // Words that were rewritten before they went may come back as they were at first.
    const anchor =
      found === thread.anchor ? renewAnchor(text.document, { ...found, quote: thread.quote }) : found
    const isPlaced = anchor !== thread.anchor && findPlace(text.document, { ...thread, anchor }) !== null
    if (isPlaced) await writeAnchor(req, { id: thread.id, anchor })
  }
}

function findPlace(document: Y.Doc, { anchor, quote }: Pick<Thread, 'anchor' | 'quote'>): Place | null {
  const [place, again] = resolveAnchors(document, [anchor, { ...anchor, quote }])
  return place ?? again ?? null
}
