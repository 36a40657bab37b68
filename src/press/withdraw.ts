import type { PayloadRequest } from 'payload'
import type { Edition } from '../generated/payload-types.ts'
import { leaders } from '../kernel/access.ts'
import { RoundtableError } from '../kernel/errors.ts'
import type { Locale } from '../kernel/locales.ts'
import { inTransaction, lockInTransaction } from '../kernel/transaction.ts'
import { announceEdition } from './announce.ts'
import { contractsOf, type MoreContracts } from './contracts.ts'
import { followLedger } from './follow-up.ts'
import { findEditions } from './ledger.ts'
import { issueLock, profilesLock } from './locks.ts'
import { checkOutOfTrash } from './out-of-trash.ts'
import { checkPressRole, checkSingleLine } from './refusals.ts'
import { checkNotSealed } from './sealing/check-not-sealed.ts'
import { readStanding } from './standing.ts'
import { endTakedown } from './takedown/queries.ts'
import { appendTurn, describeTurn, findSource, type Turn } from './turn.ts'

/** Which issue, in which language; the notice may be blank, since it can repeat the wrong. */
export type WithdrawInput = { issueId: number; locale: Locale; notice?: string | null }

/**
 * Withdraws what the public reads: pages answer 410 with the notice, the API serves the rows no more.
 * @throws RoundtableError `not-allowed`, `not-published`, `invalid-input`
 */
export async function withdrawIssue(
  req: PayloadRequest,
  input: WithdrawInput,
  more: MoreContracts = {},
): Promise<Edition> {
  return turn(req, { input, kind: 'withdrawal', more })
}

/**
 * Brings a withdrawn issue back, exactly as it was published last.
 * @throws RoundtableError `not-allowed`, `already-published`, `not-published`, `invalid-input`
 */
export async function reinstateIssue(
  req: PayloadRequest,
  input: WithdrawInput,
  more: MoreContracts = {},
): Promise<Edition> {
  return turn(req, { input, kind: 'reinstatement', more })
}

async function turn(
  req: PayloadRequest,
  { input, kind, more }: { input: WithdrawInput; kind: Turn['kind']; more: MoreContracts },
): Promise<Edition> {
  const by = checkPressRole(req, leaders)
  const notice = checkSingleLine(input.notice ?? null)
  const { issueId, locale } = input
  const contracts = contractsOf(req, more)
  const edition = await inTransaction(req, async () => {
    await lockInTransaction(req, { name: issueLock(issueId), mode: 'exclusive' })
    await lockInTransaction(req, { name: profilesLock, mode: 'exclusive' })
    const history = await findEditions(req, { issueId, locale })
    const [current] = history
    const source = findSource(history, kind)
    if (!current || !source) throw kind === 'withdrawal' ? notPublished() : notWithdrawn(history.length > 0)
    const { addresses, documents } = readStanding(source)
    if (kind === 'reinstatement') {
      await checkNotSealed(req, source.hashes ?? [])
      await checkOutOfTrash(req, { issueId, documents, series: addresses.series })
      await endTakedown(req, issueId)
    }
    const revision = current.revision + 1
    const wanted: Turn = { issueId, locale, kind, source, revision, notice, by }
    const appended = await appendTurn(req, wanted, contracts)
    const acts = [describeTurn(req, wanted)]
    const takesBack = kind === 'withdrawal'
    await followLedger(req, { issueId, acts, addresses: [addresses], takesBack }, contracts)
    return appended
  })
  await announceEdition(edition)
  return edition
}

/** Says that there is nothing to withdraw. */
export function notPublished(): RoundtableError {
  return new RoundtableError({
    code: 'not-published',
    zh: '本期在这个语言里没有现行刊发版本\uFF0C无可撤回。',
    en: 'This issue has no current edition in this language: there is nothing to withdraw.',
  })
}

function notWithdrawn(wasPublished: boolean): RoundtableError {
  return new RoundtableError({
    code: wasPublished ? 'already-published' : 'not-published',
    zh: wasPublished ? '本期没有撤回\uFF0C不用恢复。' : '本期还没有刊发过。',
    en: wasPublished
      ? 'This issue is not withdrawn: there is nothing to reinstate.'
      : 'This issue has never been published.',
  })
}
