import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import {
  createInvitation,
  type InvitationWish,
} from '../../../../src/discussion/invitations/acts/desk-acts.ts'
import { doAsGuest } from '../../../../src/discussion/invitations/acts/guest-acts.ts'
import {
  type OpenedInvitation,
  openInvitation,
} from '../../../../src/discussion/invitations/open-invitation.ts'
import type { ConsentAct } from '../../../../src/discussion/invitations/rules/consent.ts'
import type { Invitation } from '../../../../src/discussion/invitations/rules/invitation.ts'
import { writeToken } from '../../../../src/discussion/invitations/rules/token.ts'
import type { MadePerson } from '../../../support/factories-people.ts'

/** An invitation and the token in its link. */
export type MadeInvitation = { invitation: Invitation; token: string }

/** Answers a request of a member of staff, or of nobody. */
export async function requestAs(payload: Payload, by: MadePerson | null): Promise<PayloadRequest> {
  const user = by ? { ...by.person, collection: 'people' as const } : undefined
  return createLocalReq({ user, locale: 'zh', fallbackLocale: false }, payload)
}

/** Invites an expert as `by`. */
export async function invite(
  payload: Payload,
  { by, ...wish }: Partial<InvitationWish> & { answerId: number; by: MadePerson },
): Promise<MadeInvitation> {
  const req = await requestAs(payload, by)
  const invitation = await createInvitation(req, {
    locale: 'zh',
    name: '许涛',
    email: null,
    byline: null,
    right: 'read',
    days: 14,
    ...wish,
  })
  return { invitation, token: writeToken(invitation, payload.config.secret) }
}

/** Opens a link as its expert does. */
export async function openAsGuest(payload: Payload, token: string): Promise<OpenedInvitation> {
  return openInvitation(await requestAs(payload, null), token)
}

/** Does something with a link, to the text that stands there now. */
export async function actAsGuest(
  payload: Payload,
  token: string,
  { act, words = null, hash }: { act: ConsentAct; words?: string | null; hash?: string },
) {
  const opened = await openAsGuest(payload, token)
  const seen = hash ?? (opened.state === 'open' ? opened.piece.hash : '0'.repeat(64))
  return doAsGuest(await requestAs(payload, null), token, { act, hash: seen, words })
}

/** Answers how a consent stands now. */
export async function readConsentState(payload: Payload, token: string): Promise<string> {
  const opened = await openAsGuest(payload, token)
  return opened.state === 'open' ? opened.consent.agreed.state : opened.state
}

/** Writes another text into an answer, as an editor does while nobody has its room open. */
export async function rewrite(payload: Payload, answerId: number, headline: string): Promise<void> {
  await payload.update({
    collection: 'answers',
    id: answerId,
    draft: true,
    data: { headline },
    locale: 'zh',
    overrideAccess: true,
  })
}
