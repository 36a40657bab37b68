import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type * as Y from 'yjs'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { appendUpdates } from '../log/append-updates.ts'
import type { Author } from '../log/author.ts'
import { runFor } from '../log/room-database.ts'
import { findText } from '../log/texts.ts'
import { applyUpdates } from '../text/apply-updates.ts'
import { makeDocument } from '../text/convert-text.ts'
import { hashText } from '../text/hash-text.ts'
import { replaceText } from '../text/replace-text.ts'
import { findField } from './coedited-fields.ts'
import { findLock } from './find-lock.ts'
import { type RoomText, readNamedText, readRoom } from './read-room.ts'
import { nameRoom, type Room } from './room.ts'

/** A new text for a room. */
export type Replacement = {
  room: Room
  /** The new value of the field. */
  json: unknown
  /** The hash of the text that the new one was made from; `now` replaces whatever stands there. */
  base: string
  /** Whose the new words are; the caller's unless given. */
  author?: Author
}

/**
 * Puts a new text into a room: what was typed since the text that `base` names stays, merged three ways. It is one more
 * update of the log, in the caller's transaction, and reaches those in the room when that is committed. Answers what the
 * room says then, or null where nobody has opened the room: the field is written as any other. Access is the caller's to
 * check.
 * @throws RoundtableError `content-changed` when no text of that hash is known; `invalid-input` for a text with what the
 *   field does not hold
 */
export async function replaceRoom(req: PayloadRequest, replacement: Replacement): Promise<RoomText | null> {
  const { room, json } = replacement
  const field = findField(req.payload, room)
  if (!field) return null
  return inTransaction(req, async () => {
    const lock = await findLock(req, room)
    if (lock !== null) await lockInTransaction(req, { name: lock, mode: 'shared' })
    const current = await readRoom(req, room)
    if (!current) return null
    const base = await findBase(req, { current, replacement })
    checkText(() => makeDocument(field.editorConfig, json), room)
    // Yjs numbers clients in 32 bits.
    const client = randomInt(1, 2 ** 32)
    const update = replaceText(field.editorConfig, { base, text: json, author: client })
    if (!update) return current
    const author = replacement.author ?? authorOf(req)
    const appends = [{ update, author, clients: [client] }]
    await appendUpdates(runFor(req), { room: nameRoom(room), lock, node: null, appends })
    applyUpdates(current.document, [update])
    const merged = readNamedText(field.editorConfig, current.document)
    return { json: merged, hash: hashText(merged), document: current.document }
  })
}

async function findBase(
  req: PayloadRequest,
  { current, replacement: { room, base } }: { current: RoomText; replacement: Replacement },
): Promise<Y.Doc> {
  if (base === 'now' || base === current.hash) return current.document
  const found = await findText(runFor(req), { room: nameRoom(room), hash: base })
  if (found) return found
  throw new RoundtableError({
    code: 'content-changed',
    zh: '这段正文已经不是你看到的那一稿。请重新读取\uFF0C再提交一次。',
    en: 'This text is not the one that you saw. Read it again, and send your change once more.',
    details: { field: room.field, hash: current.hash },
  })
}

function checkText(parse: () => unknown, { field }: Room): void {
  try {
    parse()
  } catch (cause) {
    throw new RoundtableError({
      code: 'invalid-input',
      zh: '正文里有这个字段不能有的内容。请只用编辑器里有的格式。',
      en: 'The text holds what this field does not take. Use only what its editor offers.',
      details: { field },
      cause,
    })
  }
}

/** Answers who a request writes as; the system itself is nobody. */
export function authorOf({ user }: PayloadRequest): Author {
  if (user?.collection !== 'people') return { person: null, name: null }
  return { person: user.id, name: user.name }
}
