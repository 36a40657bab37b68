import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../../kernel/errors.ts'
import { inTransaction } from '../../../kernel/transaction.ts'
import { noThread } from '../../threads/check-access.ts'
import { lockThread } from '../../threads/store.ts'
import { isOfText, isTheirs, mayBeAsked } from '../rules/guest-thread.ts'
import { closeThreadToGuest, openThreadToGuest } from '../store/guest-threads.ts'
import { checkComposer, checkInvitation, type InvitationKey, noteInvitation } from './desk-acts.ts'

/**
 * Shows a thread of the staff to the expert of an invitation, who may answer in it; or hides it again, as long as the expert
 * has said nothing.
 * @throws RoundtableError `not-allowed`, `not-found`, `invalid-input`
 */
export async function shareThread(
  req: PayloadRequest,
  { threadId, isShared, ...key }: InvitationKey & { threadId: number; isShared: boolean },
): Promise<void> {
  await inTransaction(req, async () => {
    const { answer } = await checkComposer(req, key.answerId)
    const invitation = await checkInvitation(req, key)
    const { id: invitationId, name } = invitation
    // Locked, so that the expert does not speak in it while it is hidden.
    const thread = await lockThread(req, threadId)
    if (!thread || !isOfText(thread, invitation)) throw noThread()
    if (isShared) {
      if (!mayBeAsked(invitation, new Date())) throw cannotBeAsked(name)
      await openThreadToGuest(req, { threadId, invitationId })
    } else {
      if (isTheirs(thread, invitation)) throw haveSpoken(name)
      await closeThreadToGuest(req, { threadId, invitationId })
    }
    await noteInvitation(req, {
      answer,
      says: isShared
        ? { zh: `把批注给${name}看`, en: `Showed a comment to ${name}` }
        : { zh: `不再把批注给${name}看`, en: `Hid a comment from ${name}` },
    })
  })
}

function cannotBeAsked(name: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `${name}的邀请不能批注\uFF0C或者已经失效。请另发一份可以批注的邀请。`,
    en: `The invitation of ${name} lets nobody comment, or has ended. Make one that lets them comment.`,
    details: { at: 'threadId' },
  })
}

function haveSpoken(name: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `${name}已经在这条批注里说过话\uFF0C不能再隐藏。可以把它标为已解决。`,
    en: `${name} has spoken in this comment, so it stays visible to them. You can resolve it.`,
    details: { at: 'threadId' },
  })
}
