import type { PayloadRequest } from 'payload'
import type { Seal } from '../../generated/payload-types.ts'
import { leaders } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { locales } from '../../kernel/locales.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { announceEdition } from '../announce.ts'
import { contractsOf, type MoreContracts, type NotedAct } from '../contracts.ts'
import { findEditions } from '../ledger.ts'
import { issueLock, profilesLock } from '../locks.ts'
import { nameLine } from '../name-line.ts'
import { checkPressRole } from '../refusals.ts'
import { blankIssue } from './blank-issue.ts'
import { findHashesToSeal } from './find-hashes.ts'
import { readProposer } from './proposer.ts'
import { findSeal } from './queries.ts'
import { refuseSealAct, type SealAct, type Signer } from './rules.ts'
import { checkWords } from './words.ts'

/** Why something is sealed or unsealed, and by whose decision. */
export type SealWords = { reason: string; authority: string }

/** Names the proposal that a person has seen: another one is refused. */
export type SeenSeal = { issueId: number; seal: number }

/**
 * Proposes to seal an issue: nothing changes for readers until a second leader confirms it.
 * @throws RoundtableError `not-allowed`, `not-published`, `already-confirmed`, `sealed`, `invalid-input`
 */
export async function proposeSeal(
  req: PayloadRequest,
  { issueId, ...given }: SealWords & { issueId: number },
): Promise<Seal> {
  const by = signerOf(req)
  const words = checkWords(given)
  return onIssue(req, issueId, async () => {
    await allow(req, 'propose', { issueId, by })
    const label = await findLabel(req, issueId)
    const seal = await req.payload.create({
      collection: 'seals',
      data: { issueId, label, state: 'proposed', ...words, ...sign('proposed', by) },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await note(req, { issueId, by, act: { act: 'seal-proposed', ...words } })
    return seal
  })
}

/**
 * Seals an issue as it was proposed: withdraws it with nothing said, and closes the content of all its editions to
 * everybody but chiefs, on every surface.
 * @throws RoundtableError `not-allowed`, `not-found`, `content-changed`, `stands-in-edition`
 */
export async function confirmSeal(
  req: PayloadRequest,
  seen: SeenSeal,
  more: MoreContracts = {},
): Promise<Seal> {
  const by = signerOf(req)
  const contracts = contractsOf(req, more)
  const { issueId } = seen
  const { seal, blanked } = await onIssue(req, issueId, async () => {
    await lockInTransaction(req, { name: profilesLock, mode: 'exclusive' })
    const { id, reason, authority } = await allowSeen(req, 'confirm', { seen, by })
    const hashes = await findHashesToSeal(req, issueId)
    await note(req, { issueId, by, act: { act: 'sealed', hashes, reason, authority } })
    const lines = await blankIssue(req, { issueId, by: by.name }, contracts)
    return {
      blanked: lines,
      seal: await change(req, id, { state: 'sealed', hashes, ...sign('confirmed', by) }),
    }
  })
  for (const edition of blanked) await announceEdition(edition)
  return seal
}

/** Drops a proposal to seal, or to lift a seal. @throws RoundtableError `not-allowed`, `not-found`, `content-changed` */
export async function dropProposal(req: PayloadRequest, seen: SeenSeal): Promise<Seal> {
  const by = signerOf(req)
  const { issueId } = seen
  return onIssue(req, issueId, async () => {
    const current = await findSeal(req, issueId)
    const isLift = current?.state === 'lift-proposed'
    const seal = await allowSeen(req, isLift ? 'keep' : 'drop', { seen, by })
    const words = isLift
      ? { reason: seal.liftReason ?? '', authority: seal.liftAuthority ?? '' }
      : { reason: seal.reason, authority: seal.authority }
    await note(req, { issueId, by, act: { act: isLift ? 'lift-dropped' : 'seal-dropped', ...words } })
    return change(req, seal.id, { state: isLift ? 'sealed' : 'dropped' })
  })
}

/** Proposes to lift a seal. @throws RoundtableError `not-allowed`, `not-found`, `content-changed`, `invalid-input` */
export async function proposeLift(req: PayloadRequest, seen: SeenSeal & SealWords): Promise<Seal> {
  const by = signerOf(req)
  const { issueId } = seen
  const words = checkWords(seen)
  return onIssue(req, issueId, async () => {
    const { id } = await allowSeen(req, 'propose-lift', { seen, by })
    await note(req, { issueId, by, act: { act: 'lift-proposed', ...words } })
    const lift = { liftReason: words.reason, liftAuthority: words.authority }
    return change(req, id, { state: 'lift-proposed', ...lift, ...sign('liftProposed', by) })
  })
}

/**
 * Lifts a seal as it was proposed. The issue stays withdrawn: it can be reinstated again, and worked on.
 * @throws RoundtableError `not-allowed`, `not-found`, `content-changed`
 */
export async function confirmLift(req: PayloadRequest, seen: SeenSeal): Promise<Seal> {
  const by = signerOf(req)
  const { issueId } = seen
  return onIssue(req, issueId, async () => {
    const { id, liftReason, liftAuthority } = await allowSeen(req, 'confirm-lift', { seen, by })
    const words = { reason: liftReason ?? '', authority: liftAuthority ?? '' }
    await note(req, { issueId, by, act: { act: 'seal-lifted', ...words } })
    return change(req, id, { state: 'lifted', ...sign('lifted', by) })
  })
}

type By = Signer & { name: string }

function signerOf(req: PayloadRequest): By {
  const name = checkPressRole(req, leaders)
  // `checkPressRole` has made sure that somebody is signed in.
  if (!req.user) throw new Error('Nobody is signed in.')
  return { id: req.user.id, role: req.user.role, name }
}

async function onIssue<Result>(
  req: PayloadRequest,
  issueId: number,
  act: () => Promise<Result>,
): Promise<Result> {
  return inTransaction(req, async () => {
    await lockInTransaction(req, { name: issueLock(issueId), mode: 'exclusive' })
    return act()
  })
}

async function allow(
  req: PayloadRequest,
  act: SealAct,
  { issueId, by }: { issueId: number; by: Signer },
): Promise<Seal | null> {
  const seal = await findSeal(req, issueId)
  const current = seal && { state: seal.state, proposer: readProposer(seal) }
  const refusal = refuseSealAct(act, { current, by })
  if (refusal) throw new RoundtableError(refusal)
  return seal
}

async function allowSeen(
  req: PayloadRequest,
  act: SealAct,
  { seen, by }: { seen: SeenSeal; by: Signer },
): Promise<Seal> {
  const seal = await allow(req, act, { issueId: seen.issueId, by })
  if (seal?.id === seen.seal) return seal
  throw new RoundtableError({
    code: 'content-changed',
    zh: '你看过之后\uFF0C提议已经变了。请再看一遍。',
    en: 'The proposal has changed since you looked at it. Look again.',
  })
}

type Signed = 'proposed' | 'confirmed' | 'liftProposed' | 'lifted'

function sign(as: Signed, { id, name, role }: By): Partial<Seal> {
  return {
    [`${as}By`]: name,
    [`${as}ById`]: id,
    [`${as}ByRole`]: role,
    [`${as}At`]: new Date().toISOString(),
  }
}

async function change(req: PayloadRequest, id: number, data: Partial<Seal>): Promise<Seal> {
  return req.payload.update({ collection: 'seals', id, data, depth: 0, overrideAccess: true, req })
}

async function note(
  req: PayloadRequest,
  { issueId, by, act }: { issueId: number; by: By; act: NotedAct },
): Promise<void> {
  const { note: write } = contractsOf(req)
  for (const locale of locales) {
    const [line] = await findEditions(req, { issueId, locale })
    if (line) await write?.({ req, issueId, locale, act, by: by.name })
  }
}

async function findLabel(req: PayloadRequest, issueId: number): Promise<string> {
  for (const locale of locales) {
    const [line] = await findEditions(req, { issueId, locale })
    if (line) return nameLine(line)
  }
  throw new RoundtableError({
    code: 'not-published',
    zh: '本期从未刊发\uFF0C没有可以封存的内容。',
    en: 'This issue was never published: there is nothing to seal.',
  })
}
