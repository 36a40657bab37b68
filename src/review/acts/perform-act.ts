import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { issueLock } from '../../press/locks.ts'
import { touchStandings } from '../board/standings.ts'
import type { Act } from '../record/acts.ts'
import type { StoredEntry } from '../record/entry.ts'
import { checkSeries } from '../rules/check-series.ts'
import type { Delegated, Ruling, Signer } from '../rules/review-state.ts'
import { findPresentProcess } from '../store/beginning.ts'
import type { RecordKey } from '../store/entries.ts'
import { appendActs } from '../store/record.ts'
import { noteAct } from './note-act.ts'
import { actorOf, checkStaff, findSigner, openReview, type ReviewDesk } from './review-desk.ts'

/** What an act sees: the review as nobody else changes it now, and who acts. */
export type ActingDesk = ReviewDesk & { signer: Signer }

/** What an act amounts to: the record's entry, and what keeps the texts that it names. */
export type Decision = { act: Act; keep?: () => Promise<void> }

/** An entry that was appended. */
export type AppendedEntry = { seq: number; act: Act['act']; hash: string }

/**
 * Carries out one act of a review as `performActAnywhere` does, of an issue that stands in the series whose process it has.
 * @throws RoundtableError what `decide` throws; `step-closed`, `not-allowed`, `not-found`, `record-broken`
 */
export async function performAct(
  req: PayloadRequest,
  key: RecordKey,
  decide: (desk: ActingDesk) => Promise<Decision> | Decision,
): Promise<AppendedEntry[]> {
  return performActAnywhere(req, key, async (desk) => {
    const refusal = checkSeries(desk.entries, await findPresentProcess(req, key.issueId))
    if (refusal) throw new RoundtableError({ code: 'step-closed', ...refusal })
    return decide(desk)
  })
}

/**
 * Carries out one act of a review, all of it or nothing: with the issue's lock alone, so that nobody writes a part of it,
 * signs or publishes meanwhile, `decide` asks the rules and answers what is appended to the record.
 * @throws RoundtableError what `decide` throws; `not-allowed`, `not-found`, `record-broken`
 */
export async function performActAnywhere(
  req: PayloadRequest,
  key: RecordKey,
  decide: (desk: ActingDesk) => Promise<Decision> | Decision,
): Promise<AppendedEntry[]> {
  const person = checkStaff(req)
  return inTransaction(req, async () => {
    // First of all: everything below reads what is committed, and stays so.
    await lockInTransaction(req, { name: issueLock(key.issueId), mode: 'exclusive' })
    const desk = await openReview(req, key)
    const signer = await findSigner(req, { person, at: desk.at })
    const { act, keep } = await decide({ ...desk, signer })
    await keep?.()
    const by = actorOf(person)
    const acts = [...desk.beginning, { act, by }]
    const appended = await appendActs(req, { key, record: desk.record, acts, at: desk.at })
    await noteAct(req, { key, act, by, process: desk.state.process })
    await touchStandings(req, [key.issueId])
    return describeAppended(appended, acts)
  })
}

/** Names what was appended. */
export function describeAppended(
  appended: readonly StoredEntry[],
  acts: readonly { act: Act }[],
): AppendedEntry[] {
  return appended.flatMap(({ seq, hash }, index) => {
    const done = acts[index]
    return done ? [{ seq, act: done.act.act, hash }] : []
  })
}

/** Answers in whose place an allowed act is done, or null. @throws RoundtableError with the ruling's sentence */
export function obey(ruling: Ruling): Delegated | null {
  if (ruling.allowed) return ruling.forWhom
  const { code, zh, en } = ruling
  throw new RoundtableError({ code, zh, en })
}

/** As `obey`; answers what the act says of it: in whose place it is done (R6), or nothing. */
export function obeyInPlace(ruling: Ruling): { forWhom?: Delegated } {
  const forWhom = obey(ruling)
  return forWhom ? { forWhom } : {}
}
