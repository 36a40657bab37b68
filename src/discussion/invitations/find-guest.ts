import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { RoomAccess } from '../../coediting/rooms/ask-access.ts'
import type { FindGuest } from '../../coediting/rooms/guest.ts'
import type { Room } from '../../coediting/rooms/room.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { isSomeIssueSealed } from '../../press/sealing/queries.ts'
import { mayEditNow } from '../../review/guard/may-edit-now.ts'
import { type Invitation, stateOf } from './rules/invitation.ts'
import { holdsRight } from './rules/rights.ts'
import { isTicketOf, readTicketId, ticketCookie } from './rules/ticket.ts'
import { findInvitation } from './store/invitations.ts'

const none: RoomAccess = { mayRead: false, mayEdit: false, why: null }

/** Knows an expert by the ticket in their browser: they come into the room of their own answer, and into no other. */
export const findGuest: FindGuest = async (payload, headers) => {
  const ticket = readCookie(headers)
  const id = readTicketId(ticket, new Date())
  if (id === null) return null
  const invitation = await findOpenInvitation(payload, id)
  if (!invitation || !isTicketOf(ticket, invitation, payload.config.secret)) return null
  return {
    name: invitation.name,
    askAccess: (room) => askGuestAccess(payload, { id, room }),
    // Its end may have been moved meanwhile.
    findEnd: async () => endOf(await findOpenInvitation(payload, id)),
  }
}

function endOf(invitation: Invitation | null): Date | null {
  return invitation && new Date(invitation.expiresAt)
}

/** The invitation is read anew each time: it may have ended, or say something else by now. */
async function askGuestAccess(
  payload: Payload,
  { id, room }: { id: number; room: Room },
): Promise<RoomAccess> {
  const invitation = await findOpenInvitation(payload, id)
  if (!invitation || !isRoomOf(invitation, room) || !holdsRight(invitation.right, 'write')) return none
  const { answerId, locale } = invitation
  const req = await createLocalReq({ locale }, payload)
  const answer = await findDraft(req, { collection: 'answers', id: answerId, access: 'ours' })
  const issueId = idOf(answer?.issue)
  if (issueId === null || (await isSomeIssueSealed(req, [issueId]))) return none
  const ruling = await mayEditNow(await asEditor(payload, invitation), {
    collection: 'answers',
    id: answerId,
    locale,
  })
  if (ruling.allowed) return { mayRead: true, mayEdit: true, why: null }
  return { mayRead: true, mayEdit: false, why: { zh: ruling.zh, en: ruling.en } }
}

/** At a stage where editors do not write any more, nor do those whom they invited; without a person it would be the system. */
async function asEditor(payload: Payload, { locale, name }: Invitation): Promise<PayloadRequest> {
  const at = new Date(0).toISOString()
  const user = {
    collection: 'people',
    id: 0,
    name,
    role: 'editor',
    email: '',
    createdAt: at,
    updatedAt: at,
  } as const
  return createLocalReq({ user, locale }, payload)
}

function isRoomOf({ answerId, locale }: Invitation, room: Room): boolean {
  return (
    room.collection === 'answers' && room.id === answerId && room.field === 'body' && room.locale === locale
  )
}

async function findOpenInvitation(payload: Payload, id: number): Promise<Invitation | null> {
  const req = await createLocalReq({}, payload)
  const invitation = await inTransaction(req, () => findInvitation(req, id))
  return invitation && stateOf(invitation, new Date()) === 'open' ? invitation : null
}

function readCookie(headers: Headers): string {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/)
  const start = `${ticketCookie.name}=`
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) ?? ''
}
