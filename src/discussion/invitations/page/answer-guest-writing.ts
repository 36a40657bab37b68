import type { PayloadRequest } from 'payload'
import { getEnvironment } from '../../../kernel/env.ts'
import { isLocale } from '../../../kernel/locales.ts'
import { findByToken } from '../open-invitation.ts'
import { stateOf } from '../rules/invitation.ts'
import { holdsRight } from '../rules/rights.ts'
import { ticketCookie, ticketSeconds, writeTicket } from '../rules/ticket.ts'
import { isFromHere } from './answer-guest-act.ts'
import { guestPath } from './page-facts.ts'

/**
 * Answers an expert who wants to write: their browser gets a ticket to the room of the answer, in a cookie that goes to
 * the socket alone, and the page with the text open for writing.
 */
export async function answerGuestWriting(
  req: PayloadRequest,
  { token, request }: { token: string; request: Request },
): Promise<Response> {
  if (!isFromHere(request.headers)) return new Response('Forbidden\n', { status: 403 })
  const form = await request.formData().catch(() => new FormData())
  const language = form.get('language')
  const kept: Record<string, string> = isLocale(language) ? { language } : {}
  const invitation = await findByToken(req, token)
  const now = new Date()
  if (!invitation || stateOf(invitation, now) !== 'open' || !holdsRight(invitation.right, 'write')) {
    return new Response(null, { status: 303, headers: { location: guestPath(token, kept) } })
  }
  const until = Math.floor(now.getTime() / 1000) + ticketSeconds
  const ticket = writeTicket(invitation, until, req.payload.config.secret)
  const location = guestPath(token, { ...kept, edit: '1' })
  return new Response(null, { status: 303, headers: { location, 'set-cookie': wrapTicket(ticket) } })
}

function wrapTicket(ticket: string): string {
  const { name, path } = ticketCookie
  const isSecure = getEnvironment().siteUrl.startsWith('https:')
  return `${name}=${ticket}; Path=${path}; Max-Age=${ticketSeconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
