import type { PayloadRequest } from 'payload'
import type { Room } from '../../../coediting/rooms/room.ts'
import { idOf } from '../../../kernel/documents.ts'
import { RoundtableError } from '../../../kernel/errors.ts'
import { inTransaction } from '../../../kernel/transaction.ts'
import { keepThread } from '../../threads/open-thread.ts'
import { openText } from '../../threads/room-text.ts'
import { keepReply } from '../../threads/speak.ts'
import { findThreadsOf, lockThread } from '../../threads/store.ts'
import { type Thread, wordsShape } from '../../threads/thread.ts'
import { openInvitation } from '../open-invitation.ts'
import type { OpenInvitation } from '../page/page-facts.ts'
import { listBlockWords } from '../rules/block-words.ts'
import { holdsRight } from '../rules/rights.ts'
import { listGuestThreadIds, openThreadToGuest } from '../store/guest-threads.ts'

/** What an expert says: of a paragraph, or in a thread that is open to them. */
export type GuestComment = { on: { blockId: string } | { threadId: number }; body: string }

/**
 * Keeps what an expert says with the link of an invitation, under their name; whoever invited them is told.
 * @throws RoundtableError `not-found`, `not-allowed`, `invalid-input`, `content-changed`
 */
export async function commentAsGuest(
  req: PayloadRequest,
  token: string,
  { on, body }: GuestComment,
): Promise<void> {
  const opened = await openInvitation(req, token)
  if (opened.state !== 'open' || !holdsRight(opened.invitation.right, 'comment')) throw noComment()
  const { invitation, piece } = opened
  const room = roomOf(opened)
  const words = readWords(body, invitation.createdBy.id)
  const by = { id: null, name: invitation.name }
  const issueId = idOf(piece.answer.issue)
  const subject = { room, issueId, title: piece.answer.listTitle ?? '' }
  if ('blockId' in on) await openText(req, room)
  await inTransaction(req, async () => {
    if ('threadId' in on) {
      const isOpen = (await listGuestThreadIds(req, invitation.id)).has(on.threadId)
      const thread = isOpen ? await lockThread(req, on.threadId) : null
      if (!thread || thread.resolved) throw noComment()
      return keepReply(req, { thread, by, subject }, words)
    }
    const block = listBlockWords(piece.content.body).find(({ blockId }) => blockId === on.blockId)
    if (!block) throw noComment()
    const printed = { blockId: block.blockId, start: 0, quote: block.words, prefix: '', suffix: '' }
    const thread = await keepThread(req, { subject, on: { printed }, isBlocking: false, words, by })
    await openThreadToGuest(req, { threadId: thread.id, invitationId: invitation.id })
  })
}

/** Answers the threads that an expert sees, and no others. */
export async function listGuestThreads(req: PayloadRequest, opened: OpenInvitation): Promise<Thread[]> {
  if (!holdsRight(opened.invitation.right, 'comment')) return []
  return inTransaction(req, async () => {
    const open = await listGuestThreadIds(req, opened.invitation.id)
    if (open.size === 0) return []
    const threads = await findThreadsOf(req, { collection: 'answers', id: opened.invitation.answerId })
    return threads.filter(({ id }) => open.has(id))
  })
}

function roomOf({ invitation }: OpenInvitation): Room {
  return { collection: 'answers', id: invitation.answerId, field: 'body', locale: invitation.locale }
}

/** Whoever invited is named in it, and so is told. */
function readWords(body: string, inviter: number | null) {
  const words = wordsShape.safeParse({ body, mentions: inviter === null ? [] : [inviter] })
  if (words.success) return words.data
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '请写下要说的话\uFF0C最多 4000 字。',
    en: 'Write what you want to say, in at most 4,000 characters.',
    details: { field: 'body' },
  })
}

function noComment(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '这里不能批注\uFF0C或者这段文字已经不在。请刷新后再看。',
    en: 'There is nothing to comment on here any more. Reload and look again.',
  })
}
