import { createHmac, timingSafeEqual } from 'node:crypto'
import type { TokenParts } from './token.ts'

/** How long a browser may go on writing before it asks for the link again, in seconds. */
export const ticketSeconds = 12 * 60 * 60

/** The cookie that carries a ticket; browsers send it to the socket of co-editing and nowhere else. */
export const ticketCookie = { name: 'roundtable-guest', path: '/coediting' } as const

/** Answers what lets a browser into the room of an invitation until a moment (seconds since 1970). */
export function writeTicket({ id, salt }: TokenParts, until: number, secret: string): string {
  return `${id}.${until}.${sign({ id, salt }, until, secret).toString('hex')}`
}

/** Answers the number of the invitation in a ticket, or null for what is none, or no more at `now`. */
export function readTicketId(ticket: string, now: Date): number | null {
  const [, id, until] = /^([1-9]\d{0,9})\.(\d{1,12})\.[0-9a-f]{64}$/.exec(ticket) ?? []
  return id !== undefined && Number(until) * 1000 > now.getTime() ? Number(id) : null
}

/** Says whether a ticket is that of an invitation. */
export function isTicketOf(ticket: string, parts: TokenParts, secret: string): boolean {
  const [id, until, signature] = ticket.split('.')
  if (Number(id) !== parts.id || !signature) return false
  const given = Buffer.from(signature, 'hex')
  const ours = sign(parts, Number(until), secret)
  return given.length === ours.length && timingSafeEqual(given, ours)
}

function sign({ id, salt }: TokenParts, until: number, secret: string): Buffer {
  return createHmac('sha256', secret).update(`roundtable guest ${id} ${until} ${salt}`).digest()
}
