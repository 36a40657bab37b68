import type { PieceComparison } from '../../edition/comparison/compare-pieces.ts'
import type { Bilingual, Locale } from '../../kernel/locales.ts'
import type { Consent } from './rules/consent.ts'
import type { ConsentRule } from './rules/consent-rule.ts'
import type { GuestThreadLine } from './rules/guest-thread.ts'
import type { InvitationState } from './rules/invitation.ts'
import type { InvitationRight } from './rules/rights.ts'

/** An invitation as the desk sees it. */
export type InvitationAnswer = {
  id: number
  locale: Locale
  name: string
  email: string | null
  right: InvitationRight
  state: InvitationState
  createdAt: string
  createdBy: string
  expiresAt: string
  revoked: { at: string; by: string } | null
  consent: Consent
  /** For those who may invite, where the expert may comment: what they are asked about the text, or can be. */
  threads: GuestThreadLine[] | null
  /** For those who may invite, while it is open: the link, and a letter with it in both languages. */
  link: string | null
  letter: Record<Locale, { subject: string; text: string }> | null
}

/** What `GET /api/answers/:id/invitations` answers. */
export type InvitationsAnswer = {
  invitations: InvitationAnswer[]
  mayInvite: boolean
  /** The signatures of the answer, of which an invitation may name one. */
  bylines: { id: string; name: string }[]
}

/** What `GET /api/answers/:id/invitations/:invitation/difference` answers; null where nothing was agreed to. */
export type ConsentDifferenceAnswer = { comparison: PieceComparison | null; locale: Locale }

/** What `GET /api/issues/:id/consents` answers: experts who were asked, and what they said where it is no consent. */
export type ConsentsAnswer = {
  rule: ConsentRule
  asked: { answerId: number; name: string; piece: string; says: Bilingual | null }[]
}
