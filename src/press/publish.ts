import type { PayloadRequest } from 'payload'
import { checkComposed } from '../edition/compose-issue.ts'
import type { CorrectionType } from '../edition/types.ts'
import type { Edition } from '../generated/payload-types.ts'
import { composers } from '../kernel/access.ts'
import type { Locale } from '../kernel/locales.ts'
import { inTransaction, lockInTransaction } from '../kernel/transaction.ts'
import { announceEdition } from './announce.ts'
import { type Composition, composeDraft, documentsOf, piecesOf } from './compose.ts'
import { contractsOf, type MoreContracts, type PassedAct, type PressAct } from './contracts.ts'
import { followLedger } from './follow-up.ts'
import { appendEdition, findEditions, keepContents } from './ledger.ts'
import { issueLock, profilesLock } from './locks.ts'
import { type EditionPlan, planPublication } from './plan.ts'
import { publishRow } from './published-rows.ts'
import { checkComplete, checkGates, checkHash, checkPressRole, checkSingleLine } from './refusals.ts'
import { checkNotSealed } from './sealing/check-not-sealed.ts'
import { readStanding } from './standing.ts'

/** What a person publishes: an issue in a language, by the hash of what they saw. */
export type PublishInput = {
  issueId: number
  locale: Locale
  /** The composed hash that the person has seen; another one is refused. */
  hash: string
  notice?: string | null
  /** Of a correction. */
  correctionType?: CorrectionType | null
  /** Of a correction: false keeps its notice for staff. */
  noticeIsPublic?: boolean
  /** Of a correction: whether readers may compare the texts before and after; unsaid, it is as the series says. */
  differenceIsPublic?: boolean | null
  /** For issues printed before this system: losses of the print are allowed, nothing is announced. */
  asArchive?: boolean
}

/**
 * Publishes an issue: composes it, asks the gates, appends the next line of the ledger and makes it what the public
 * reads; all of it or nothing (P3). Of two people who publish at once, one gets the edition and the other a refusal.
 *
 * @param more - gates and tasks of this call, beyond those that the site has
 * @throws RoundtableError `not-allowed`, `not-found`, `incomplete-issue`, `content-changed`, `nothing-changed`,
 *   `notice-required`, `gate-closed`, `not-published`
 */
export async function publishIssue(
  req: PayloadRequest,
  input: PublishInput,
  more: MoreContracts = {},
): Promise<Edition> {
  const by = checkPressRole(req, composers)
  const notice = checkSingleLine(input.notice ?? null)
  const contracts = contractsOf(req, more)
  const edition = await inTransaction(req, async () => {
    // First of all: whoever writes a part of this issue waits now, and everything below reads what is committed.
    await lockInTransaction(req, { name: issueLock(input.issueId), mode: 'exclusive' })
    await lockInTransaction(req, { name: profilesLock, mode: 'exclusive' })
    const { issueId, locale } = input
    const composition = await composeDraft(req, { issueId, locale })
    const history = (await findEditions(req, { issueId, locale })).map(readStanding)
    checkHash({ seen: input.hash, composed: composition.composed.hash })
    const plan = planPublication({
      history,
      wish: { ...input, notice, asArchive: input.asArchive ?? false },
      contentHash: composition.composed.hash,
      addresses: composition.addresses,
      seriesOpens: composition.material.series?.opensSuperseded === true,
    })
    checkComplete(composition.missing, plan)
    checkComposed(composition.composed)
    await checkNotSealed(req, hashesOf(composition))
    const act = describeAct(req, { input, plan, composition })
    await checkGates(contracts.gates, act)
    await keepContents(req, composition.composed)
    const { revision, notice: said } = plan
    const passed = {
      ...act,
      revision,
      contentHash: composition.composed.hash,
      notice: said,
      emergency: null,
      by,
    }
    const recordHead = (await contracts.record?.(passed)) ?? null
    const appended = await append(req, { passed, plan, composition, recordHead })
    const previous = history[0]
    const marked = previous ? [composition.addresses, previous.addresses] : [composition.addresses]
    await writeRows(req, { input, composition })
    const takesBack = previous !== undefined
    await followLedger(req, { issueId, acts: [act], addresses: marked, takesBack }, contracts)
    return appended
  })
  await announceEdition(edition)
  return edition
}

function describeAct(
  req: PayloadRequest,
  { input, plan, composition }: { input: PublishInput; plan: EditionPlan; composition: Composition },
): PressAct {
  const { issueId, locale } = input
  const { composed } = composition
  const documents = documentsOf(composition.material)
  return { req, issueId, locale, kind: plan.kind, composed, documents, pieces: piecesOf(composition) }
}

async function append(
  req: PayloadRequest,
  {
    passed,
    plan,
    composition,
    recordHead,
  }: { passed: PassedAct; plan: EditionPlan; composition: Composition; recordHead: string | null },
): Promise<Edition> {
  const { composed, addresses, material } = composition
  const publishedAt = new Date().toISOString()
  return appendEdition(req, {
    issueId: passed.issueId,
    locale: passed.locale,
    revision: passed.revision,
    kind: passed.kind,
    title: composed.issue.title,
    label: composed.issue.label,
    year: Number((composed.issue.printedOn ?? publishedAt).slice(0, 4)),
    notice: plan.notice,
    staffNotice: plan.staffNotice,
    correctionType: plan.correctionType,
    differenceIsPublic: plan.differenceIsPublic,
    contentHash: passed.contentHash,
    recordHead,
    addresses,
    documents: documentsOf(material),
    hashes: hashesOf(composition),
    publishedAt,
    publishedBy: passed.by,
  })
}

function hashesOf({ composed, material }: Composition): string[] {
  const pictures = [...material.media.values()].map(({ sha256 }) => sha256).filter((hash) => hash != null)
  return [...new Set([composed.hash, ...composed.pieces.keys(), ...pictures])]
}

async function writeRows(
  req: PayloadRequest,
  {
    input: { issueId, locale },
    composition: { material, addresses },
  }: { input: PublishInput; composition: Composition },
): Promise<void> {
  const documents = documentsOf(material)
  for (const id of documents.questions) {
    await publishRow(req, { slug: 'questions', id, address: null, locale })
  }
  for (const [index, id] of documents.answers.entries()) {
    const address = addresses.pieces[index]?.slug ?? null
    await publishRow(req, { slug: 'answers', id, address, locale })
  }
  await publishRow(req, { slug: 'issues', id: issueId, address: addresses.issue, locale })
}
