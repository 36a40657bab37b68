import type { PayloadRequest } from 'payload'
import { findLock } from '../../coediting/rooms/find-lock.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { noteAct, tellWords } from './after-act.ts'
import {
  checkAllowed,
  checkMentions,
  checkReadable,
  checkStaff,
  isDiscussed,
  noThread,
  type Subject,
} from './check-access.ts'
import { openText, placeSpot } from './room-text.ts'
import { mayBlock } from './rules.ts'
import { insertComment, insertThread, lockThread } from './store.ts'
import type { NewThread, Speaker, Spot, Thread, Words } from './thread.ts'

/**
 * Opens a thread on some words of a text, in the name of the caller: whoever may read it.
 * @throws RoundtableError `not-allowed`, `not-found`, `invalid-input`, `content-changed`
 */
export async function openThread(
  req: PayloadRequest,
  { room: name, on, isBlocking, ...words }: NewThread,
): Promise<Thread> {
  const { id, name: called, role } = checkStaff(req)
  const subject = await checkReadable(req, name)
  checkAllowed(!isBlocking || mayBlock({ id, role }), {
    zh: '你的角色不能把批注设为“解决前不能刊发”。请找责任编辑。',
    en: 'Your role cannot mark a comment as one to be resolved before printing. Ask an editor.',
  })
  return keepThread(req, { subject, on, isBlocking, words, by: { id, name: called } })
}

/**
 * Keeps a new thread of whoever may remark on a text; that is the caller's to know. Also for those without accounts.
 * @throws RoundtableError `content-changed` when the words do not stand in the text, `invalid-input` for a mention of
 *   somebody who may not read it
 */
export async function keepThread(
  req: PayloadRequest,
  given: { subject: Subject; on: Spot; isBlocking: boolean; words: Words; by: Speaker },
): Promise<Thread> {
  const { subject, on, isBlocking, words, by } = given
  const { room, issueId } = subject
  if (!isDiscussed(room.collection)) throw noThread()
  const { collection } = room
  if (!(await req.transactionID)) await openText(req, room)
  return inTransaction(req, async () => {
    // As every write to an issue's parts: what blocks an issue does not slip in beside its publication.
    const lock = await findLock(req, room)
    if (lock !== null) await lockInTransaction(req, { name: lock, mode: 'shared' })
    await checkMentions(req, { mentions: words.mentions, room: { collection, id: room.id } })
    const anchor = await placeSpot(req, { room, on })
    const id = await insertThread(req, { room, issueId, anchor, blocking: isBlocking ? by : null })
    await insertComment(req, { threadId: id, by, words })
    const done = { subject, thread: { id, collection }, by }
    await noteAct(req, done, 'commented')
    await tellWords(req, done, { words, before: null })
    const kept = await lockThread(req, id)
    if (!kept) throw noThread()
    return kept
  })
}
