import type { PayloadRequest } from 'payload'
import type { ComposedIssue } from '../../edition/types.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import type { Gate, NoteTask, PassedAct, RecordTask } from '../../press/contracts.ts'
import { touchStandings } from '../board/standings.ts'
import { dayIn } from '../checks/day-in.ts'
import { checkComposed } from '../checks/find-findings.ts'
import type { Act } from '../record/acts.ts'
import type { Actor, Entry } from '../record/entry.ts'
import { checkArchive } from '../rules/check-archive.ts'
import { checkRelease } from '../rules/check-release.ts'
import { checkSeries } from '../rules/check-series.ts'
import { readReview } from '../rules/read-review.ts'
import type { Subject } from '../rules/review-state.ts'
import { findPresentProcess } from '../store/beginning.ts'
import type { RecordKey } from '../store/entries.ts'
import { appendActs } from '../store/record.ts'
import { listGrave, sayGrave } from './check-grave.ts'
import { noteAct } from './note-act.ts'
import { openRecord } from './review-desk.ts'

/**
 * R5: keeps an issue from being published that has not passed its steps, word for word as it is composed. The press asks
 * it inside the publishing transaction, with the issue's lock.
 */
export const reviewGate: Gate = async ({ req, issueId, locale, kind, composed, pieces }) => {
  if (!composed || kind === 'withdrawal' || kind === 'reinstatement') return null
  const key = { issueId, locale }
  const { entries } = await openRecord(req, { key, at: new Date() })
  const moved = checkSeries(entries, await findPresentProcess(req, issueId))
  if (moved) return moved
  if (kind === 'archive') return checkArchive({ entries, role: req.user?.role ?? null })
  const subject = { hash: composed.hash, pieces }
  return checkRelease({ entries, subject, kind }) ?? findGrave(req, { entries, composed, subject })
}

/** The lists may have changed since the last signature: what is grave by now is not published unseen. */
async function findGrave(
  req: PayloadRequest,
  { entries, composed, subject }: { entries: readonly Entry[]; composed: ComposedIssue; subject: Subject },
): Promise<Bilingual | null> {
  const state = readReview({ entries, subject })
  const checks = state.steps.flatMap(({ step }) => step.checks)
  // A correction of addresses alone prints nothing anew.
  if (checks.length === 0 || state.published?.hash === subject.hash) return null
  const pieceIds = subject.pieces.map(({ id }) => id)
  const findings = await checkComposed(req, { composed, pieceIds, today: dayIn(undefined) })
  const grave = listGrave(findings, { state, checks })
  return grave.length === 0 ? null : sayGrave(grave)
}

/** R7: writes down what the press does, in its transaction; answers the record's new head, which the edition keeps. */
export const keepPressAct: RecordTask = async (passed) => {
  const { req, issueId, locale, by } = passed
  const act = describePressAct(passed)
  return recordAct(req, { key: { issueId, locale }, act, by: describeActor(req, by) })
}

/**
 * Appends an act to a record whose lock the caller holds, beginning it first when nothing stands there yet. For parts
 * that act on an issue beyond its steps; the rules of those acts are theirs to ask.
 * @returns the hash of the new entry, which is the record's head
 */
export async function recordAct(
  req: PayloadRequest,
  { key, act, by }: { key: RecordKey; act: Act; by: Actor },
): Promise<string> {
  const at = new Date()
  const { record, beginning } = await openRecord(req, { key, at })
  const appended = await appendActs(req, { key, record, acts: [...beginning, { act, by }], at })
  await noteAct(req, { key, act, by, process: null })
  await touchStandings(req, [key.issueId])
  const last = appended.at(-1)
  if (!last) throw new Error('An act was appended without becoming an entry.')
  return last.hash
}

/** R7: writes down what the press does beyond the ledger: second signatures and seals. */
export const keepNotedAct: NoteTask = async ({ req, issueId, locale, act, by }) => {
  await recordAct(req, { key: { issueId, locale }, act, by: describeActor(req, by) })
}

function describeActor({ user }: PayloadRequest, name: string): Actor {
  return user ? { id: user.id, name, role: user.role } : { id: null, name, role: 'system' }
}

function describePressAct({ kind, revision, contentHash, notice, emergency, pieces }: PassedAct): Act {
  if (emergency) return { act: 'taken-down', revision, ...emergency }
  if (kind === 'withdrawal') return { act: 'withdrawn', revision, notice }
  if (kind === 'reinstatement' || contentHash === null) return { act: 'reinstated', revision, notice }
  const hashes = Object.fromEntries(pieces.map(({ id, hash }) => [String(id), hash]))
  return { act: 'published', kind, revision, hash: contentHash, pieces: hashes }
}
