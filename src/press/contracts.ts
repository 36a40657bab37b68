import type { PayloadRequest } from 'payload'
import type { ComposedIssue, EditionKind } from '../edition/types.ts'
import type { Answer, Takedown } from '../generated/payload-types.ts'
import type { Bilingual, Locale } from '../kernel/locales.ts'
import type { Missing } from './missing.ts'
import type { Documents } from './standing.ts'

/** What a gate or an announcement is told of the act under way. */
export type PressAct = {
  req: PayloadRequest
  issueId: number
  locale: Locale
  kind: EditionKind
  /** Null for a withdrawal, which publishes nothing. */
  composed: ComposedIssue | null
  /** The drafts that it was composed from; null when nothing was composed. */
  documents: Documents | null
  /** The pieces as they are printed: the draft that each was composed from, and the hash of its content. */
  pieces: { id: number; hash: string }[]
}

/** An act that every gate has passed, with the number of its line in the ledger and the person who does it. */
export type PassedAct = PressAct & {
  revision: number
  contentHash: string | null
  notice: string | null
  /** Of an emergency takedown. */
  emergency: Emergency | null
  by: string
}

/** Why something was taken down at once, and until when it wants a second signature (ISO 8601). */
export type Emergency = { reason: string | null; due: string }

/** An act of the press that changes no line of the ledger, as the record keeps it. */
export type NotedAct =
  | { act: 'takedown-confirmed' }
  | { act: 'seal-proposed' | 'seal-dropped'; reason: string; authority: string }
  | { act: 'sealed'; hashes: string[]; reason: string; authority: string }
  | { act: 'lift-proposed' | 'lift-dropped' | 'seal-lifted'; reason: string; authority: string }

/** Writes an act down that changes no line of the ledger, in its transaction and under the issue's lock. */
export type NoteTask = (noted: {
  req: PayloadRequest
  issueId: number
  locale: Locale
  act: NotedAct
  by: string
}) => Promise<void>

/** Says whether the caller is on duty now. */
export type DutyQuestion = (req: PayloadRequest) => Promise<boolean>

/** Answers why publishing must wait, or null; asked inside the publishing transaction. */
export type Gate = (act: PressAct) => Promise<Bilingual | null>

/** Writes a passed act down before the ledger's line is, in its transaction; answers the head of the record, if one is kept. */
export type RecordTask = (act: PassedAct) => Promise<string | null>

/** Runs inside the publishing transaction, after the ledger's line is written. */
export type PublishTask = (act: PressAct) => Promise<void>

/** A text that people may write together, outside of its document. */
export type WrittenText = {
  collection: 'issues' | 'answers'
  id: number
  field: 'lead' | 'body'
  locale: Locale
}

/** Answers what a text says now, where it is written outside of its document, or null: then the draft says it. */
export type ReadBody = (req: PayloadRequest, text: WrittenText) => Promise<Answer['body'] | null>

/** Tells the chief editors, in the caller's transaction, of a takedown that nobody has confirmed in time. */
export type RemindTask = (req: PayloadRequest, takedown: Takedown) => Promise<void>
/** Answers what else keeps an issue from being printed in a language; `answers` are the pieces that stand in it. */
export type ObstacleTask = (
  req: PayloadRequest,
  about: { issueId: number; locale: Locale; answers: readonly number[] },
) => Promise<Missing[]>

/**
 * Answers what keeps an issue from being published though it may be signed: told beforehand, where a gate refuses it. `pieces`
 * are those that are printed, as they are composed.
 */
export type HoldTask = (
  req: PayloadRequest,
  about: { issueId: number; locale: Locale; pieces: readonly { id: number; hash: string }[] },
) => Promise<Missing[]>

/** What other capabilities lend the press; the composition root fills it in. */
export type PressContracts = {
  readBody: ReadBody | null
  obstacles: readonly ObstacleTask[]
  holds: readonly HoldTask[]
  gates: readonly Gate[]
  record: RecordTask | null
  note: NoteTask | null
  isOnDuty: DutyQuestion | null
  remindChiefs: RemindTask | null
  onPublish: readonly PublishTask[]
}

/** What one call of the press asks and does beyond what is attached to it. */
export type MoreContracts = Partial<Pick<PressContracts, 'gates' | 'onPublish'>>

const attached = 'press'

/** Attaches contracts to a configuration's own data. */
export function attachContracts(
  custom: Record<string, unknown> | undefined,
  contracts: PressContracts,
): Record<string, unknown> {
  return { ...custom, [attached]: contracts }
}

/**
 * Answers the contracts of the site that a request belongs to, with those of this call behind them. They come with the
 * configuration, so that whoever calls the press, a script as well, meets every gate.
 */
export function contractsOf(req: PayloadRequest, more: MoreContracts = {}): PressContracts {
  // Payload types `custom` as anything; `attachContracts` alone writes this key.
  const contracts = req.payload.config.custom[attached] as PressContracts
  return {
    ...contracts,
    gates: [...contracts.gates, ...(more.gates ?? [])],
    onPublish: [...contracts.onPublish, ...(more.onPublish ?? [])],
  }
}
