import type { Locale } from '../../../kernel/locales.ts'
import type { InvitationRight } from './rights.ts'

/** An expert's way to one answer in one language. */
export type Invitation = {
  id: number
  answerId: number
  locale: Locale
  salt: string
  /** Of the expert, as editors wrote it; it stands beside what the expert does. */
  name: string
  email: string | null
  /** The row of the answer's signatures that is the expert's; null when none is named. */
  byline: string | null
  right: InvitationRight
  createdAt: string
  createdBy: { id: number | null; name: string }
  expiresAt: string
  revoked: { at: string; by: string } | null
}

/** Whether an invitation opens its answer. */
export type InvitationState = 'open' | 'expired' | 'revoked'

/** Answers whether an invitation opens its answer at `now`. */
export function stateOf({ expiresAt, revoked }: Invitation, now: Date): InvitationState {
  if (revoked) return 'revoked'
  return new Date(expiresAt) <= now ? 'expired' : 'open'
}

/** How long an invitation may be open, in days. */
export const daysOpen = { least: 1, usual: 14, most: 90 } as const

/** Answers the moment `days` after `from` (ISO 8601). */
export function daysAfter(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString()
}
