import type { Locale } from '../../kernel/locales.ts'

/** An issue that readers find now, in one language or more. */
export type PublicIssueLine = {
  issueId: number
  label: string
  title: string
  languages: Locale[]
  /** The path of its public page in the first of them. */
  address: string
}

/** Whether the caller may do something; if not, a sentence that says why. */
export type Leave = { allowed: boolean; why: string | null }

/** A takedown or a proposal that wants a second signature. */
export type WaitingLine = {
  kind: 'takedown' | 'seal' | 'lift'
  issueId: number
  /** Of the takedown or the seal. */
  id: number
  label: string
  reason: string | null
  authority: string | null
  by: string
  /** ISO 8601. */
  at: string
  /** Until when a takedown wants its second signature; null for proposals. */
  due: string | null
  lapsed: boolean
  confirm: Leave
}

/** A seal in force. */
export type SealedLine = {
  issueId: number
  id: number
  label: string
  reason: string
  authority: string
  at: string
}

/** `GET /api/takedowns/desk?q=`: all that the page of takedowns and seals shows. */
export type TakedownDeskAnswer = {
  mayTakeDown: boolean
  /** Leaders propose and confirm seals. */
  leads: boolean
  issues: PublicIssueLine[]
  waiting: WaitingLine[]
  sealed: SealedLine[]
}
