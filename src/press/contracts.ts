import type { PayloadRequest } from 'payload'
import type { ComposedIssue, EditionKind } from '../edition/types.ts'
import type { Bilingual, Locale } from '../kernel/locales.ts'

/** What a gate or an announcement is told of the act under way. */
export type PressAct = {
  req: PayloadRequest
  issueId: number
  locale: Locale
  kind: EditionKind
  /** Null for a withdrawal, which publishes nothing. */
  composed: ComposedIssue | null
}

/** Answers why publishing must wait, or null; asked inside the publishing transaction. */
export type Gate = (act: PressAct) => Promise<Bilingual | null>

/** Runs inside the publishing transaction, after the ledger's line is written. */
export type PublishTask = (act: PressAct) => Promise<void>

/** What other capabilities lend the press; the composition root fills it in. */
export type PressContracts = { gates: readonly Gate[]; onPublish: readonly PublishTask[] }
