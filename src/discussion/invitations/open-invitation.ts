import type { PayloadRequest } from 'payload'
import type { PieceContent } from '../../edition/types.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { findInvitedPiece, type InvitedPiece, presentTextOf } from './find-piece.ts'
import { type Consent, readConsent } from './rules/consent.ts'
import { type Invitation, type InvitationState, stateOf } from './rules/invitation.ts'
import { isTokenOf, readTokenId } from './rules/token.ts'
import { findAgreedText, listConsents } from './store/consents.ts'
import { findInvitation } from './store/invitations.ts'

/** What the link of an invitation leads to: its answer, or why there is nothing to see (`unknown` for a wrong link). */
export type OpenedInvitation =
  | {
      state: 'open'
      invitation: Invitation
      piece: InvitedPiece
      consent: Consent
      /** The text that the expert agreed to last, where it is not the present one. */
      agreedText: PieceContent | null
    }
  | { state: Exclude<InvitationState, 'open'> | 'unknown'; invitation: Invitation | null }

/**
 * Answers the invitation that a token opens now, or null. It reads only: messengers and their previews follow links
 * before people do.
 */
export async function findByToken(req: PayloadRequest, token: string): Promise<Invitation | null> {
  const id = readTokenId(token)
  const invitation = id === null ? null : await inTransaction(req, () => findInvitation(req, id))
  return invitation && isTokenOf(token, invitation, req.payload.config.secret) ? invitation : null
}

/** Answers what the link of an invitation leads to now; it changes nothing. */
export async function openInvitation(req: PayloadRequest, token: string): Promise<OpenedInvitation> {
  return inTransaction(req, async () => {
    const invitation = await findByToken(req, token)
    if (!invitation) return { state: 'unknown', invitation: null }
    const state = stateOf(invitation, new Date())
    if (state !== 'open') return { state, invitation }
    const piece = await findInvitedPiece(req, invitation)
    if (!piece) return { state: 'unknown', invitation: null }
    const done = (await listConsents(req, [invitation.id])).get(invitation.id) ?? []
    const consent = readConsent(done, presentTextOf(piece, invitation.byline))
    const agreedText = consent.agreed.state === 'earlier' ? await findAgreedText(req, invitation.id) : null
    return { state, invitation, piece, consent, agreedText }
  })
}
