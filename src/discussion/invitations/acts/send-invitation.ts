import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../../kernel/errors.ts'
import { inTransaction } from '../../../kernel/transaction.ts'
import { findInvitedPiece } from '../find-piece.ts'
import { letterOf } from '../present.ts'
import { stateOf } from '../rules/invitation.ts'
import { checkInvitation, type InvitationKey } from './desk-acts.ts'

/**
 * Sends an expert the letter with the link, in the language of the piece. Who may invite is the caller's to check.
 * @throws RoundtableError `not-found`, `invalid-input` where there is no address, or nothing to open any more
 */
export async function sendInvitation(req: PayloadRequest, key: InvitationKey): Promise<void> {
  const { to, letter } = await inTransaction(req, async () => {
    const invitation = await checkInvitation(req, key)
    const piece = await findInvitedPiece(req, invitation)
    if (!piece || !invitation.email || stateOf(invitation, new Date()) !== 'open') throw notToSend()
    return { to: invitation.email, letter: letterOf(req, { invitation, piece })[invitation.locale] }
  })
  await req.payload.sendEmail({ to, subject: letter.subject, text: letter.text })
}

function notToSend(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: '这份邀请没有邮箱\uFF0C或已经失效。请复制链接发送\uFF0C或另建邀请。',
    en: 'This invitation has no address, or has ended. Copy the link instead, or make another invitation.',
  })
}
