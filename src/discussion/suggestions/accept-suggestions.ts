import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import * as Y from 'yjs'
import { type Append, appendUpdates } from '../../coediting/log/append-updates.ts'
import { runFor } from '../../coediting/log/room-database.ts'
import { findLock } from '../../coediting/rooms/find-lock.ts'
import { readRoomJson } from '../../coediting/rooms/read-room.ts'
import { storeRoom } from '../../coediting/rooms/store-room.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import type { Acceptance, Confirmed, Left } from './acceptance.ts'
import { announceDecision } from './announce.ts'
import { checkMayEdit, type OpenText, openText } from './open-text.ts'
import { holdSuggestions, markSuggestion } from './store.ts'
import { authorOfSuggestion, type Suggestion } from './suggestion.ts'
import { judgeWish, type Standing } from './text/judge-wish.ts'
import { makeEdit } from './text/make-edit.ts'

/**
 * Accepts suggestions of one text: each becomes an edit by its proposer, of exactly the words that differ, so that what
 * others type there stays. One whose words have changed is left, unless what was seen of them is confirmed.
 * @param confirmed - what to write where words had changed
 * @throws RoundtableError `not-found`, `not-allowed`, `stage-closed`
 */
export async function acceptSuggestions(
  req: PayloadRequest,
  { room, ids, confirmed }: { room: string; ids: readonly string[]; confirmed: readonly Confirmed[] },
): Promise<Acceptance> {
  const result = await inTransaction(req, async () => {
    const text = await openText(req, room)
    const lock = await findLock(req, text.room)
    if (lock !== null) await lockInTransaction(req, { name: lock, mode: 'shared' })
    // Asked behind the lock: nobody signs or publishes between this and the edit.
    const current = await openText(req, room)
    checkMayEdit(current.access)
    const held = await holdSuggestions(req, { room: text.name, ids })
    const { edits, left } = makeEdits(current, { held, confirmed })
    const appends = edits.flatMap(({ append }) => (append ? [append] : []))
    await appendUpdates(runFor(req), { room: text.name, lock, node: null, appends })
    // What is written must be a text of this field.
    await readRoomJson(req, text.room)
    for (const { suggestion, answer } of edits) {
      await markSuggestion(req, { id: suggestion.id, state: 'accepted', answer })
    }
    const suggestions = edits.map(({ suggestion }) => suggestion)
    if (suggestions.length > 0) {
      await announceDecision(req, current, { suggestions, became: 'accepted', answer: '' })
    }
    const accepted = suggestions.map(({ id }) => id)
    const missing = ids.filter((id) => !held.some((suggestion) => suggestion.id === id))
    return { text, accepted, left: [...left, ...missing.map((id) => ({ id, why: 'decided' as const }))] }
  })
  const { text, accepted, left } = result
  // Where nobody has the text open, no node would bring its document in step.
  if (accepted.length > 0) await storeRoom(req.payload, { room: text.room, user: req.user })
  return { accepted, left }
}

type Edit = { suggestion: Suggestion; append: Append | null; answer: string | null }

function makeEdits(
  { document, locale }: OpenText,
  { held, confirmed }: { held: readonly Suggestion[]; confirmed: readonly Confirmed[] },
): { edits: Edit[]; left: Left[] } {
  const edits: Edit[] = []
  const left: Left[] = []
  for (const suggestion of held) {
    const { id, anchor, replacement, state } = suggestion
    const standing = judgeWish(document, { anchor, replacement }, locale)
    const words = state === 'open' ? findWords(standing, { suggestion, confirmed }) : null
    if (words === null) {
      left.push(
        state === 'open' && standing.state !== 'fits'
          ? { id, why: standing.state, standing }
          : { id, why: 'decided' },
      )
      continue
    }
    // Yjs numbers clients in 32 bits; each edit is a client of its own, whose words are its proposer's.
    const client = randomInt(1, 2 ** 32)
    const update = makeEdit(document, { anchor, words, author: client, locale })
    if (update) Y.applyUpdate(document, update)
    const author = authorOfSuggestion(suggestion)
    edits.push({
      suggestion,
      append: update ? { update, author, clients: [client] } : null,
      answer: words === replacement ? null : words,
    })
  }
  return { edits, left }
}

function findWords(
  standing: Standing,
  { suggestion, confirmed }: { suggestion: Suggestion; confirmed: readonly Confirmed[] },
): string | null {
  if (standing.state === 'fits') return suggestion.replacement
  if (standing.state === 'lost') return null
  const answer = confirmed.find(({ id }) => id === suggestion.id)
  return answer && answer.seen === standing.words ? answer.words : null
}
