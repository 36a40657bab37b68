import type { Document } from '@hocuspocus/server'
import { createLocalReq, type Payload } from 'payload'
import * as Y from 'yjs'
import { countActs } from '../log/append-updates.ts'
import { type Author, isSameAuthor } from '../log/author.ts'
import { type GroupCommit, openGroupCommit } from '../log/group-commit.ts'
import { loadAuthors, loadRoom, loadUpdates } from '../log/load-room.ts'
import type { RoomDatabase } from '../log/room-database.ts'
import { beginRoom } from '../rooms/begin-room.ts'
import { bounds } from '../rooms/bounds.ts'
import { findField } from '../rooms/coedited-fields.ts'
import { findLock } from '../rooms/find-lock.ts'
import { nameRoom, type Room } from '../rooms/room.ts'
import { applyUpdates } from '../text/apply-updates.ts'
import { openRehearsal, type Rehearsal } from '../text/rehearsal.ts'

/** What came of an update that somebody sent. */
export type Kept =
  | { result: 'kept' | 'tooLarge' | 'notKept' }
  /** Somebody has acted on the issue since its sender was asked whether they may edit: ask again. */
  | { result: 'outdated' }
  /** It builds on words that are not here; whoever has not handed over all of theirs yet brings them later. */
  | { result: 'unfounded' }
  | { result: 'refused'; why: string }

/** Who sends an update, and the acts on the issue after which they were asked whether they may edit. */
type Sender = { author: Author; origin: unknown; acts: string | null }

/** A room that is open on this node. */
export type OpenRoom = {
  room: Room
  /** Writes an update down, and then gives it to everybody; answers when both are done. */
  keep: (update: Uint8Array, sender: Sender) => Promise<Kept>
  /** Takes in rows that others wrote: the named ones, or whatever there is. */
  follow: (ids: readonly string[] | null) => Promise<void>
  /** Asks anew which issue prints this text. */
  findLockAgain: () => Promise<void>
  /** Answers how often somebody has acted on that issue. */
  countActs: () => Promise<string | null>
}

/** The origin of what comes from the log: it is not written down again, nor stored by this node. */
const fromLog = { source: 'local', skipStoreHooks: true } as const

/** Opens a room on this node: begins it if need be, and fills `document` with all that was acknowledged. */
export async function openRoom(
  { payload, database, node }: { payload: Payload; database: RoomDatabase; node: string },
  { room, document }: { room: Room; document: Document },
): Promise<OpenRoom> {
  const name = nameRoom(room)
  await beginRoom(payload, room)
  const field = findField(payload, room)
  const loaded = await loadRoom(database.run, name)
  if (!field || !loaded) throw new Error(`There is no room ${name}`)
  applyUpdates(document, [Y.encodeStateAsUpdate(loaded)], fromLog)
  let size = Y.encodeStateAsUpdate(document).byteLength
  const authors = await loadAuthors(database.run, name)
  const inFlight = new Set<Uint8Array>()
  const collect = () => [Y.encodeStateAsUpdate(document), ...inFlight]
  let rehearsal: Rehearsal | null = null
  let lock: string | null = null
  const queue: GroupCommit = openGroupCommit(database.run, { room: name, node, lockOf: () => lock })

  async function findLockAgain(): Promise<void> {
    lock = await findLock(await createLocalReq({ locale: room.locale ?? undefined }, payload), room)
  }

  function rehearse(update: Uint8Array, author: Author) {
    // Readers need none.
    rehearsal ??= openRehearsal(field?.editorConfig ?? never(), { collect, depth: bounds.depth })
    return rehearsal.rehearse(update, (client) => isSameAuthor(authors.get(client) ?? author, author))
  }

  async function follow(ids: readonly string[] | null): Promise<void> {
    const found = ids === null ? [] : await loadUpdates(database.run, ids)
    const isComplete = ids !== null && found.length === ids.length
    const all = isComplete ? null : await loadRoom(database.run, name)
    const updates = all ? [Y.encodeStateAsUpdate(all)] : found
    for (const [client, author] of await loadAuthors(database.run, name)) authors.set(client, author)
    applyUpdates(document, updates, fromLog)
    if (!all) size += updates.reduce((sum, { byteLength }) => sum + byteLength, 0)
    rehearsal?.follow(updates)
  }

  async function keep(update: Uint8Array, { author, origin, acts }: Sender): Promise<Kept> {
    if (size + update.byteLength > bounds.document) {
      // Words that were deleted count no more.
      size = Y.encodeStateAsUpdate(document).byteLength
      if (size + update.byteLength > bounds.document) return { result: 'tooLarge' }
    }
    let result = rehearse(update, author)
    if (result.verdict === 'unfounded') {
      // Others may have written it down on another node just now.
      await follow(null)
      result = rehearse(update, author)
    }
    if (result.verdict === 'unfounded') return { result: 'unfounded' }
    if (result.verdict === 'refused') return { result: 'refused', why: result.why }
    const { clients } = result
    inFlight.add(update)
    const outcome = await queue.append({ update, author, clients, acts }).then(
      (isKept) => (isKept ? 'kept' : 'outdated'),
      () => 'notKept' as const,
    )
    if (outcome !== 'kept') {
      inFlight.delete(update)
      rehearsal = null
      return { result: outcome }
    }
    for (const client of clients) if (!authors.has(client)) authors.set(client, author)
    size += update.byteLength
    applyUpdates(document, [update], origin)
    inFlight.delete(update)
    return { result: 'kept' }
  }

  await findLockAgain()
  return { room, keep, follow, findLockAgain, countActs: () => countActs(database.run, lock) }
}

function never(): never {
  throw new Error('The room has no field')
}
