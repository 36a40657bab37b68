import type { PayloadRequest } from 'payload'
import { recordActivity } from '../../../desk/activity/record.ts'
import type { Answer } from '../../../generated/payload-types.ts'
import { composers, hasRole } from '../../../kernel/access.ts'
import { findDraft, idOf } from '../../../kernel/documents.ts'
import { RoundtableError } from '../../../kernel/errors.ts'
import type { Bilingual, Locale } from '../../../kernel/locales.ts'
import { inTransaction } from '../../../kernel/transaction.ts'
import { checkOpen } from '../../../press/sealing/closed.ts'
import { daysAfter, type Invitation } from '../rules/invitation.ts'
import type { InvitationRight } from '../rules/rights.ts'
import { makeSalt } from '../rules/token.ts'
import { findInvitation, insertInvitation, updateInvitation } from '../store/invitations.ts'

/** What an editor says of a new invitation. */
export type InvitationWish = {
  answerId: number
  locale: Locale
  name: string
  email: string | null
  byline: string | null
  right: InvitationRight
  /** How long the link opens the answer. */
  days: number
}

/**
 * Invites an expert to one answer.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function createInvitation(req: PayloadRequest, wish: InvitationWish): Promise<Invitation> {
  return inTransaction(req, async () => {
    const { answer, by } = await checkComposer(req, wish.answerId)
    const { days, ...invitation } = wish
    const made = await insertInvitation(req, {
      ...invitation,
      salt: makeSalt(),
      createdBy: by,
      expiresAt: daysAfter(new Date(), days),
    })
    await noteInvitation(req, { answer, says: { zh: `邀请${made.name}`, en: `Invited ${made.name}` } })
    return made
  })
}

/**
 * Ends an invitation at once: its link opens nothing, and whoever is in the text by it leaves within a second.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function revokeInvitation(req: PayloadRequest, key: InvitationKey): Promise<void> {
  await changeInvitation(req, key, async (invitation, { answer, by }) => {
    await updateInvitation(req, { id: invitation.id, revokedBy: by.name })
    const { name } = invitation
    await noteInvitation(req, {
      answer,
      says: { zh: `撤回对${name}的邀请`, en: `Revoked the invitation of ${name}` },
    })
  })
}

/**
 * Lets an invitation open its answer for `days` from now, also after it has ended; a revoked one stays revoked.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function extendInvitation(
  req: PayloadRequest,
  { days, ...key }: InvitationKey & { days: number },
): Promise<void> {
  await changeInvitation(req, key, async (invitation, { answer }) => {
    await updateInvitation(req, { id: invitation.id, expiresAt: daysAfter(new Date(), days) })
    const { name } = invitation
    await noteInvitation(req, {
      answer,
      says: { zh: `延长对${name}的邀请`, en: `Extended the invitation of ${name}` },
    })
  })
}

/** An invitation of an answer, as an address names both. */
export type InvitationKey = { answerId: number; invitationId: number }

/**
 * Answers an invitation of an answer to a composer.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function checkInvitation(
  req: PayloadRequest,
  { answerId, invitationId }: InvitationKey,
): Promise<Invitation> {
  const invitation = await findInvitation(req, invitationId)
  if (invitation?.answerId === answerId) return invitation
  throw new RoundtableError({
    code: 'not-found',
    zh: '这篇稿件没有这份邀请。请刷新后再看。',
    en: 'This answer has no such invitation. Reload and look again.',
  })
}

type Ground = { answer: Answer; by: { id: number; name: string } }

async function changeInvitation(
  req: PayloadRequest,
  key: InvitationKey,
  change: (invitation: Invitation, ground: Ground) => Promise<void>,
): Promise<void> {
  await inTransaction(req, async () => {
    const ground = await checkComposer(req, key.answerId)
    await change(await checkInvitation(req, key), ground)
  })
}

/**
 * Answers the answer and who acts: those who compose invite experts.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function checkComposer(req: PayloadRequest, answerId: number): Promise<Ground> {
  const { user } = req
  if (!hasRole(req, composers) || user?.collection !== 'people') {
    throw new RoundtableError({
      code: 'not-allowed',
      zh: '邀请专家由编辑来做。请找责任编辑。',
      en: 'Editors invite experts. Ask the editor of this answer.',
    })
  }
  return { answer: await findReadableAnswer(req, answerId), by: { id: user.id, name: user.name } }
}

/** Answers an answer that the caller may read. @throws RoundtableError `not-found` */
export async function findReadableAnswer(req: PayloadRequest, answerId: number): Promise<Answer> {
  const answer = await findDraft(req, { collection: 'answers', id: answerId, access: 'theirs' })
  const issueId = idOf(answer?.issue)
  if (!answer || issueId === null) {
    throw new RoundtableError({
      code: 'not-found',
      zh: '没有这篇稿件\uFF0C或者它在回收站里。',
      en: 'There is no such answer, or it lies in the trash.',
    })
  }
  await checkOpen(req, issueId)
  return answer
}

/** Notes in the activity log what was done with an invitation to an answer. */
export async function noteInvitation(
  req: PayloadRequest,
  { answer, says }: { answer: Answer; says: Bilingual },
): Promise<void> {
  await recordActivity(req, {
    act: 'invited',
    collection: 'answers',
    documentId: answer.id,
    title: answer.listTitle ?? null,
    details: { ...says },
  })
}
