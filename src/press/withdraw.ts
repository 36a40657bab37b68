import type { PayloadRequest } from 'payload'
import type { EditionKind } from '../edition/types.ts'
import type { Edition } from '../generated/payload-types.ts'
import { leaders } from '../kernel/access.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { bumpGeneration } from '../kernel/generation.ts'
import type { Locale } from '../kernel/locales.ts'
import { inTransaction, lockInTransaction } from '../kernel/transaction.ts'
import { announceEdition } from './announce.ts'
import { contractsOf, type MoreContracts } from './contracts.ts'
import { appendEdition, findEditions } from './ledger.ts'
import { issueLock, profilesLock } from './locks.ts'
import { checkOutOfTrash } from './out-of-trash.ts'
import { refreshPublicMarks } from './public-marks.ts'
import { checkPressRole, checkSingleLine } from './refusals.ts'
import { readStanding } from './standing.ts'
import { refreshVisibility } from './visibility.ts'

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

type Turn = {
  input: WithdrawInput
  kind: Extract<EditionKind, 'withdrawal' | 'reinstatement'>
  more: MoreContracts
}

async function turn(req: PayloadRequest, { input, kind, more }: Turn): Promise<Edition> {
  const by = checkPressRole(req, leaders)
  const notice = checkSingleLine(input.notice ?? null)
  const { issueId, locale } = input
  const contracts = contractsOf(req, more)
  const edition = await inTransaction(req, async () => {
    await lockInTransaction(req, { name: issueLock(issueId), mode: 'exclusive' })
    await lockInTransaction(req, { name: profilesLock, mode: 'exclusive' })
    const history = await findEditions(req, { issueId, locale })
    const [current] = history
    const source = findSource({ history, kind })
    if (!current || !source) throw kind === 'withdrawal' ? notPublished() : notWithdrawn(history.length > 0)
    const standing = readStanding(source)
    if (kind === 'reinstatement') {
      const { documents, addresses } = standing
      await checkOutOfTrash(req, { issueId, documents, series: addresses.series })
    }
    const revision = current.revision + 1
    const contentHash = kind === 'withdrawal' ? null : standing.contentHash
    const act = { req, issueId, locale, kind, composed: null, documents: null, pieces: [] }
    const appended = await appendEdition(req, {
      issueId,
      locale,
      revision,
      kind,
      title: source.title,
      label: source.label ?? '',
      year: source.year ?? new Date().getUTCFullYear(),
      notice,
      contentHash,
      recordHead: (await contracts.record?.({ ...act, revision, contentHash, notice, by })) ?? null,
      addresses: standing.addresses,
      documents: standing.documents,
      hashes: kind === 'withdrawal' ? [] : (source.hashes ?? []),
      publishedAt: new Date().toISOString(),
      publishedBy: by,
    })
    await refreshVisibility(req, issueId)
    await refreshPublicMarks(req, [standing.addresses])
    for (const task of contracts.onPublish) await task(act)
    await bumpGeneration(req, { takesBack: kind === 'withdrawal' })
    return appended
  })
  await announceEdition(edition)
  return edition
}

/** The edition whose content a turn takes away or brings back, or null when there is none. */
function findSource({ history, kind }: { history: readonly Edition[]; kind: Turn['kind'] }): Edition | null {
  const isWithdrawn = history[0]?.kind === 'withdrawal'
  if (kind === 'withdrawal') return isWithdrawn ? null : (history[0] ?? null)
  return isWithdrawn ? (history.find((edition) => edition.kind !== 'withdrawal') ?? null) : null
}

function notPublished(): RoundtableError {
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
