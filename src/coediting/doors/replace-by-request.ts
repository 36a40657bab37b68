import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { runFor } from '../log/room-database.ts'
import { hasRoom } from '../log/seed-room.ts'
import { askAccess } from '../rooms/ask-access.ts'
import { beginRoom } from '../rooms/begin-room.ts'
import { findLock } from '../rooms/find-lock.ts'
import { replaceRoom } from '../rooms/replace-room.ts'
import { nameRoom, type Room } from '../rooms/room.ts'
import { storeRoom } from '../rooms/store-room.ts'
import { type PresentedText, presentField } from './present-text.ts'

/** A new text for a room, and the hash of the one that it was made from. */
export type Proposal = { room: Room; json: unknown; base: string }

/**
 * Replaces a text by one that was made from `base`, merged three ways with what was typed since, as an edit by the
 * caller; answers what the text says then. Whether they may edit is asked under the lock: nobody signs in between.
 * @throws RoundtableError `not-allowed`, `stage-closed`, `content-changed` where no text of that hash is known,
 *   `invalid-input` for what the field does not hold
 */
export async function replaceByRequest(
  req: PayloadRequest,
  { room, json, base }: Proposal,
): Promise<PresentedText> {
  const isOpened = await hasRoom(runFor(req), nameRoom(room))
  if (!isOpened) await beginRoom(req.payload, room)
  // Who has read the text before it had a room names what the document said.
  const isFirst = !isOpened && base === (await presentField(req, room)).hash
  const merged = await inTransaction(req, async () => {
    const lock = await findLock(req, room)
    if (lock !== null) await lockInTransaction(req, { name: lock, mode: 'shared' })
    const { mayEdit, why } = await askAccess(req, room)
    if (!mayEdit) throw closed(why)
    return replaceRoom(req, { room, json, base: isFirst ? 'now' : base })
  })
  await storeRoom(req.payload, { room, user: req.user })
  if (!merged) throw new Error(`There is no room ${nameRoom(room)}`)
  return { json: merged.json, hash: merged.hash }
}

function closed(why: { zh: string; en: string } | null): RoundtableError {
  if (why) return new RoundtableError({ code: 'stage-closed', ...why })
  return new RoundtableError({
    code: 'not-allowed',
    zh: '你可以看这段正文\uFF0C但不能改动它。请找责任编辑。',
    en: 'You may read this text, but not change it. Ask its editor.',
  })
}
