import type { PayloadRequest } from 'payload'
import { findDraft, idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import type { Gate, HoldTask } from '../../press/contracts.ts'
import { note } from '../../press/missing.ts'
import { readConsent } from './rules/consent.ts'
import { type AskedExpert, type ConsentRule, sayOne, sayWaiting } from './rules/consent-rule.ts'
import { listConsents } from './store/consents.ts'
import { listInvitations } from './store/invitations.ts'

/**
 * Keeps an issue from being published to which an expert who was asked has not agreed, word for word as it is composed,
 * where the series says so. What was printed before this system asks nobody.
 */
export const consentGate: Gate = async ({ req, issueId, locale, kind, composed, pieces }) => {
  if (!composed || kind === 'archive' || kind === 'withdrawal' || kind === 'reinstatement') return null
  if ((await findConsentRule(req, issueId)) !== 'stop') return null
  return sayWaiting(await findAsked(req, { pieces, locale }))
}

/** Answers which experts the gate would wait for: the desk tells of them before anybody tries to publish. */
export const findConsentHolds: HoldTask = async (req, { issueId, locale, pieces }) => {
  if ((await findConsentRule(req, issueId)) !== 'stop') return []
  const asked = await findAsked(req, { pieces, locale })
  return asked.flatMap((expert) => {
    const says = sayOne(expert)
    const target = { collection: 'answers' as const, id: expert.pieceId }
    return says ? [note('no-consent', { target, field: null, says, toleratedInArchive: true })] : []
  })
}

/** Answers what the series of an issue makes of consents. */
export async function findConsentRule(req: PayloadRequest, issueId: number): Promise<ConsentRule> {
  const issue = await findDraft(req, { collection: 'issues', id: issueId, access: 'ours' })
  const series = await findDraft(req, { collection: 'series', id: idOf(issue?.series), access: 'ours' })
  return series?.consentRule ?? 'warn'
}

/** Answers every expert with an invitation that was not revoked, and whether they agreed to the piece as it is now. */
export async function findAsked(
  req: PayloadRequest,
  { pieces, locale }: { pieces: readonly { id: number; hash: string }[]; locale: Locale },
): Promise<(AskedExpert & { pieceId: number })[]> {
  return inTransaction(req, async () => {
    const answerIds = pieces.map(({ id }) => id)
    const all = await listInvitations(req, { answerIds, locale })
    const invitations = all.filter(({ revoked }) => revoked === null)
    const ids = invitations.map(({ id }) => id)
    const done = await listConsents(req, ids)
    const asked: (AskedExpert & { pieceId: number })[] = []
    for (const { id, answerId, name } of invitations) {
      const hash = pieces.find((piece) => piece.id === answerId)?.hash ?? ''
      const { agreed } = readConsent(done.get(id) ?? [], { hash, signature: null })
      const answer = await findDraft(req, { collection: 'answers', id: answerId, access: 'ours' })
      asked.push({
        pieceId: answerId,
        name,
        piece: answer?.headline ?? answer?.listTitle ?? '…',
        agreed: agreed.state,
      })
    }
    return asked
  })
}
