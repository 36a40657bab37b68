import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { comparePieceTexts } from '../../edition/comparison/compare-pieces.ts'
import { hasRole, roles } from '../../kernel/access.ts'
import { isDocumentId } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { composeDraft, piecesOf } from '../../press/compose.ts'
import { invalidRequest, localeShape, readBody } from '../../press/endpoint-answers.ts'
import { checkOpen } from '../../press/sealing/closed.ts'
import {
  checkComposer,
  checkInvitation,
  createInvitation,
  extendInvitation,
  findReadableAnswer,
  revokeInvitation,
} from './acts/desk-acts.ts'
import { sendInvitation } from './acts/send-invitation.ts'
import { shareThread } from './acts/share-thread.ts'
import type { ConsentDifferenceAnswer, ConsentsAnswer } from './answers.ts'
import { findInvitedPiece } from './find-piece.ts'
import { findAsked, findConsentRule } from './gate.ts'
import { presentInvitations } from './present.ts'
import { sayOne } from './rules/consent-rule.ts'
import { daysOpen } from './rules/invitation.ts'
import { invitationRights } from './rules/rights.ts'
import { findAgreedText } from './store/consents.ts'

const daysShape = z.number().int().min(daysOpen.least).max(daysOpen.most).default(daysOpen.usual)
const wishShape = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200).nullable().default(null),
  byline: z.string().max(64).nullable().default(null),
  right: z.enum(invitationRights).default('read'),
  days: daysShape,
})
const shareShape = z.strictObject({ threadId: z.int().positive(), isShared: z.boolean() })
const extendShape = z.object({ days: daysShape })

/** Invitations at the desk, below their answer. */
export const invitationEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/invitations',
    method: 'get',
    handler: async (req) => {
      checkStaff(req)
      return answer(await presentInvitations(req, readPlace(req)))
    },
  },
  {
    path: '/:id/invitations',
    method: 'post',
    handler: async (req) => {
      const place = readPlace(req)
      await checkComposer(req, place.answerId)
      await createInvitation(req, { ...place, ...(await readBody(req, wishShape)) })
      return answer(await presentInvitations(req, place))
    },
  },
  act('revoke', (req, key) => revokeInvitation(req, key)),
  act('extend', async (req, key) => extendInvitation(req, { ...key, ...(await readBody(req, extendShape)) })),
  act('send', (req, key) => sendInvitation(req, key)),
  act('threads', async (req, key) => shareThread(req, { ...key, ...(await readBody(req, shareShape)) })),
  {
    path: '/:id/invitations/:invitation/difference',
    method: 'get',
    handler: async (req) => {
      checkStaff(req)
      return answer(await findConsentDifference(req))
    },
  },
]

/** Who was asked about the pieces of an issue, and who has not agreed to them as they are. */
export const consentEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/consents',
  method: 'get',
  handler: async (req) => {
    checkStaff(req)
    const issueId = readId(req, 'id')
    await checkOpen(req, issueId)
    const locale = readLocale(req)
    const composition = await composeDraft(req, { issueId, locale })
    const asked = await findAsked(req, { pieces: piecesOf(composition), locale })
    const consents: ConsentsAnswer = {
      rule: await findConsentRule(req, issueId),
      asked: asked.map((expert) => ({
        answerId: expert.pieceId,
        name: expert.name,
        piece: expert.piece,
        says: sayOne(expert),
      })),
    }
    return answer(consents)
  },
}

type Key = { answerId: number; invitationId: number }

function act(
  name: string,
  perform: (req: PayloadRequest, key: Key) => Promise<void>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/invitations/:invitation/${name}`,
    method: 'post',
    handler: async (req) => {
      const place = readPlace(req)
      await checkComposer(req, place.answerId)
      await perform(req, { answerId: place.answerId, invitationId: readId(req, 'invitation') })
      return answer(await presentInvitations(req, place))
    },
  }
}

async function findConsentDifference(req: PayloadRequest): Promise<ConsentDifferenceAnswer> {
  const { answerId, locale } = readPlace(req)
  return inTransaction(req, async () => {
    await findReadableAnswer(req, answerId)
    const invitation = await checkInvitation(req, { answerId, invitationId: readId(req, 'invitation') })
    const before = await findAgreedText(req, invitation.id)
    const after = await findInvitedPiece(req, { answerId, locale: invitation.locale })
    return { comparison: before && after ? comparePieceTexts(before, after.content) : null, locale }
  })
}

function checkStaff(req: PayloadRequest): void {
  if (hasRole(req, roles)) return
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '邀请只给采编人员看。请先登录。',
    en: 'Invitations are for members of staff. Please sign in.',
  })
}

function readPlace(req: PayloadRequest) {
  return { answerId: readId(req, 'id'), locale: readLocale(req) }
}

function readLocale(req: PayloadRequest) {
  const locale = localeShape.safeParse(req.query.locale ?? undefined)
  if (!locale.success) throw invalidRequest('locale')
  return locale.data
}

function readId(req: PayloadRequest, name: 'id' | 'invitation'): number {
  const id = Number(req.routeParams?.[name])
  if (!isDocumentId(id)) throw invalidRequest(name)
  return id
}

function answer(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}
