import type { PayloadRequest } from 'payload'
import { formatTime } from '../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import { composers, hasRole } from '../../kernel/access.ts'
import { getEnvironment } from '../../kernel/env.ts'
import type { Locale } from '../../kernel/locales.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { findThreadsOf } from '../threads/store.ts'
import { findReadableAnswer } from './acts/desk-acts.ts'
import type { InvitationAnswer, InvitationsAnswer } from './answers.ts'
import { findInvitedPiece, type InvitedPiece, presentTextOf } from './find-piece.ts'
import { writeLetter } from './letter.ts'
import { type DoneAct, readConsent } from './rules/consent.ts'
import { listShareable, mayBeAsked } from './rules/guest-thread.ts'
import { type Invitation, stateOf } from './rules/invitation.ts'
import { writeToken } from './rules/token.ts'
import { listConsents } from './store/consents.ts'
import { listGuestThreadIds } from './store/guest-threads.ts'
import { listInvitations } from './store/invitations.ts'

/**
 * Answers the invitations to an answer in one language, newest first, and what came of each.
 * @throws RoundtableError `not-found`
 */
export async function presentInvitations(
  req: PayloadRequest,
  { answerId, locale }: { answerId: number; locale: Locale },
): Promise<InvitationsAnswer> {
  return inTransaction(req, async () => {
    await findReadableAnswer(req, answerId)
    const piece = await findInvitedPiece(req, { answerId, locale })
    const mayInvite = hasRole(req, composers)
    if (!piece) return { invitations: [], mayInvite: false, bylines: [] }
    const invitations = await listInvitations(req, { answerIds: [answerId], locale })
    const done = await listConsents(
      req,
      invitations.map(({ id }) => id),
    )
    const threads = mayInvite ? await findThreadsOf(req, { collection: 'answers', id: answerId }) : []
    const presented: InvitationAnswer[] = []
    for (const invitation of invitations.toReversed()) {
      const isAsked = mayInvite && mayBeAsked(invitation, new Date())
      const shared = isAsked ? await listGuestThreadIds(req, invitation.id) : null
      presented.push({
        ...presentInvitation(req, { invitation, piece, done: done.get(invitation.id) ?? [], mayInvite }),
        threads: shared && listShareable(threads, { invitation, shared }),
      })
    }
    return {
      invitations: presented,
      mayInvite,
      bylines: (piece.answer.bylines ?? []).map(({ id, name }) => ({ id: id ?? '', name: name ?? '' })),
    }
  })
}

type Known = { invitation: Invitation; piece: InvitedPiece; done: readonly DoneAct[]; mayInvite: boolean }

function presentInvitation(
  req: PayloadRequest,
  { invitation, piece, done, mayInvite }: Known,
): Omit<InvitationAnswer, 'threads'> {
  const { id, locale, name, email, right, createdAt, createdBy, expiresAt, revoked } = invitation
  const state = stateOf(invitation, new Date())
  const isOpen = mayInvite && state === 'open'
  const link = isOpen ? linkOf(req, invitation) : null
  return {
    id,
    locale,
    name,
    email,
    right,
    state,
    createdAt,
    createdBy: createdBy.name,
    expiresAt,
    revoked,
    consent: readConsent(done, presentTextOf(piece, invitation.byline)),
    link,
    letter: isOpen ? letterOf(req, { invitation, piece }) : null,
  }
}

/** Answers the link of an invitation, which the secret of the site makes anew each time. */
export function linkOf(req: PayloadRequest, invitation: Invitation): string {
  return `${getEnvironment().siteUrl}/invitations/${writeToken(invitation, req.payload.config.secret)}`
}

/** Answers the letter with the link of an invitation, in both languages. */
export function letterOf(
  req: PayloadRequest,
  { invitation, piece }: { invitation: Invitation; piece: InvitedPiece },
) {
  const timeZone = piece.series?.timeZone ?? newsroomTimeZone
  const until = (language: Locale) => formatTime(invitation.expiresAt, { language, timeZone })
  return writeLetter({
    name: invitation.name,
    from: invitation.createdBy.name,
    series: piece.series?.name ?? '',
    piece: piece.content.headline ?? piece.answer.listTitle ?? '…',
    link: linkOf(req, invitation),
    until: { zh: until('zh'), en: until('en') },
  })
}
