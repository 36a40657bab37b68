import type { PayloadRequest } from 'payload'
import type { Edition, Person, Takedown } from '../../generated/payload-types.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { type Locale, locales } from '../../kernel/locales.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { announceEdition } from '../announce.ts'
import { contractsOf, type MoreContracts } from '../contracts.ts'
import { followLedger } from '../follow-up.ts'
import { findEditions } from '../ledger.ts'
import { issueLock, profilesLock } from '../locks.ts'
import { nameLine } from '../name-line.ts'
import { checkSingleLine } from '../refusals.ts'
import { readStanding } from '../standing.ts'
import { appendTurn, describeTurn, findSource, type Turn } from '../turn.ts'
import { notPublished } from '../withdraw.ts'
import { mayTakeDownNow } from './may-take-down-now.ts'
import { findTakedown } from './queries.ts'
import { remindOfTakedown } from './reminder-job.ts'
import { findDue, refuseConfirmation } from './rules.ts'

/**
 * Takes an issue from the public at once, in every language, by one person: whoever leads, or is on duty. It stays down
 * until somebody reinstates it; a second leader is to confirm it within a day, or the chief is reminded.
 *
 * @param input `reason` is for staff alone; readers are told nothing
 * @throws RoundtableError `not-allowed`, `not-published`, `invalid-input`
 */
export async function takeDownIssue(
  req: PayloadRequest,
  input: { issueId: number; reason?: string | null },
  more: MoreContracts = {},
): Promise<{ takedown: Takedown; editions: Edition[] }> {
  const contracts = contractsOf(req, more)
  const person = await checkMayTakeDown(req)
  const reason = checkSingleLine(input.reason ?? null)
  const { issueId } = input
  const taken = await inTransaction(req, async () => {
    await lockInTransaction(req, { name: issueLock(issueId), mode: 'exclusive' })
    await lockInTransaction(req, { name: profilesLock, mode: 'exclusive' })
    const takenAt = new Date()
    const due = findDue(takenAt).toISOString()
    const turns = await planTurns(req, { issueId, reason, due, by: person.name })
    const [first] = turns
    if (!first) throw notPublished()
    const editions: Edition[] = []
    for (const turn of turns) editions.push(await appendTurn(req, turn, contracts))
    const takedown = await req.payload.create({
      collection: 'takedowns',
      data: {
        issueId,
        label: nameLine(first.source),
        languages: turns.map(({ locale }) => locale),
        reason,
        takenBy: person.name,
        takenById: person.id,
        takenAt: takenAt.toISOString(),
        due,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await remindOfTakedown(req, takedown)
    const acts = turns.map((turn) => describeTurn(req, turn))
    const addresses = turns.map(({ source }) => readStanding(source).addresses)
    await followLedger(req, { issueId, acts, addresses, takesBack: true }, contracts)
    return { takedown, editions }
  })
  for (const edition of taken.editions) await announceEdition(edition)
  return taken
}

/**
 * Puts the second signature under an issue's takedown; late, too.
 * @throws RoundtableError `not-allowed`, `not-found`, `already-confirmed`
 */
export async function confirmTakedown(
  req: PayloadRequest,
  { issueId }: { issueId: number },
): Promise<Takedown> {
  const { note } = contractsOf(req)
  return inTransaction(req, async () => {
    await lockInTransaction(req, { name: issueLock(issueId), mode: 'exclusive' })
    const takedown = await findTakedown(req, issueId)
    if (!takedown) throw noTakedown()
    const now = new Date()
    const refusal = req.user ? refuseConfirmation(takedown, req.user, now) : notSignedIn
    if (refusal) throw new RoundtableError(refusal)
    const by = req.user?.name ?? ''
    for (const locale of locales.filter((one) => takedown.languages?.includes(one))) {
      await note?.({ req, issueId, locale, act: { act: 'takedown-confirmed' }, by })
    }
    return req.payload.update({
      collection: 'takedowns',
      id: takedown.id,
      data: { confirmedBy: by, confirmedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}

/** Answers who acts. @throws RoundtableError `not-allowed` for whoever neither leads nor is on duty */
export async function checkMayTakeDown(req: PayloadRequest): Promise<Person> {
  const { user } = req
  if (user && (await mayTakeDownNow(req))) return user
  throw new RoundtableError(user ? notOnDuty : notSignedIn)
}

async function planTurns(
  req: PayloadRequest,
  { issueId, reason, due, by }: { issueId: number; reason: string | null; due: string; by: string },
): Promise<Turn[]> {
  const turns: Turn[] = []
  for (const locale of locales) {
    const turn = await planTurn(req, { issueId, locale })
    const emergency = { reason, due }
    if (turn) turns.push({ ...turn, notice: null, staffNotice: reason, emergency, by })
  }
  return turns
}

async function planTurn(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<Pick<Turn, 'issueId' | 'locale' | 'kind' | 'source' | 'revision'> | null> {
  const history = await findEditions(req, { issueId, locale })
  const source = findSource(history, 'withdrawal')
  return source && { issueId, locale, kind: 'withdrawal', source, revision: source.revision + 1 }
}

const notSignedIn = {
  code: 'not-allowed',
  zh: '请先登录。',
  en: 'Log in first.',
} as const

const notOnDuty = {
  code: 'not-allowed',
  zh: '紧急撤稿由值班人员或负责人来做。请联系值班总编。',
  en: 'Whoever is on duty, or a leader, takes issues down. Call the editor on duty.',
} as const

function noTakedown(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '本期没有等待确认的紧急撤稿。',
    en: 'No takedown of this issue waits to be confirmed.',
  })
}
