import type { z } from 'zod'
import type { Role } from '../../kernel/access.ts'
import type { ErrorCode } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import type { Process, Step } from '../process/process.ts'
import type { delegatedSchema, PrintChange, Unit } from '../record/acts.ts'
import type { Actor } from '../record/entry.ts'

/** What is composed now: the page, and its pieces in their order by the ids of their documents. */
export type Subject = { hash: string; pieces: { id: number; hash: string }[] }

/** In whose place somebody signs, as the record names it (R6). */
export type Delegated = z.infer<typeof delegatedSchema>

/** Who wants to act, with the delegations in force. */
export type Signer = { id: number; role: Role; delegations: readonly Delegated[] }

/** Whether an act is allowed; then in whose place, if by a delegation; else why not, and what to do. */
export type Ruling =
  | { allowed: true; forWhom: Delegated | null }
  | ({ allowed: false; code: ErrorCode } & Bilingual)

/** Where an issue stands, in the order of its way. */
export type Phase =
  | 'no-process'
  | 'composing'
  | 'review'
  | 'proof'
  | 'print'
  | 'changes'
  | 'released'
  | 'published'
  | 'reopened'

/** How a unit stands at a step. */
export type UnitStatus = 'waiting' | 'open' | 'signed' | 'stale' | 'returned' | 'unverified'

/** A pass as the record holds it. */
export type SignOff = {
  seq: number
  step: string
  unit: Unit
  by: Actor
  at: string
  hash: string
  from: string | null
  pieces: Readonly<Record<string, string>>
  opinion: string
  forWhom: Delegated | null
  override: string | null
  paper: { scan: string; signedBy: string; verifiedBy: Actor | null } | null
}

/** A return as the record holds it. */
export type Return = {
  seq: number
  /** The step that returned it. */
  step: string
  to: string
  unit: Unit
  by: Actor
  at: string
  hash: string
  reason: string
}

/** One unit at one step. */
export type UnitState = {
  unit: Unit
  status: UnitStatus
  /** The sign-off that counts, for `signed` and `unverified`. */
  signOff: SignOff | null
  /** The last sign-off that counts no more, for `stale` and `returned`, or null. */
  before: SignOff | null
  /** Why it came back, for `returned`. */
  returned: Return | null
}

/** A step with all its units: the pieces in their order, or the page. */
export type StepState = { step: Step; units: UnitState[]; complete: boolean; open: boolean }

/** A query with its answer. */
export type QueryState = {
  id: string
  seq: number
  by: Actor
  at: string
  unit: Unit
  quote: string
  block: string | null
  question: string
  answer: { decision: 'kept' | 'changed'; text: string; by: Actor; at: string } | null
}

/** Findings let pass by one act. */
export type WaivedFinding = {
  fingerprint: string
  check: string
  quote: string
  reason: string
  by: Actor
  at: string
}

/** A 付印 with changes that nobody has compared yet. */
export type PendingChanges = {
  seq: number
  base: string
  by: Actor
  forWhom: Delegated | null
  at: string
  changes: PrintChange[]
  /** Whether the text is no more the signed one: somebody makes the changes. */
  begun: boolean
}

/** A record read to its end beside what is composed now. */
export type ReviewState = {
  process: Process
  phase: Phase
  steps: StepState[]
  /** What was released and not yet published: by 付印, or by 核红 after it. */
  released: { seq: number; hash: string } | null
  /** Nobody edits before it is reopened. */
  locked: boolean
  queries: QueryState[]
  waived: WaivedFinding[]
  /** The text that all reviews approved: what the first proof started from (R4). */
  opensProofAt: { hash: string; pieces: Readonly<Record<string, string>> } | null
  pendingChanges: PendingChanges | null
  /** Sign-offs from paper that nobody has compared with their scan yet. */
  unverified: SignOff[]
  /** The last publication, or null. */
  published: { seq: number; revision: number; kind: 'first' | 'correction' | 'archive'; hash: string } | null
}
