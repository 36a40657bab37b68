import { createLocalReq, type Payload } from 'payload'
import type { ComposedIssue, EditionAddresses, EditionKind } from '../../src/edition/types.ts'
import { inTransaction } from '../../src/kernel/transaction.ts'
import { appendEdition, keepContents } from '../../src/press/ledger.ts'

/** A line of the ledger that a test asks for; `composed` of a withdrawal is not kept. */
export type SeededEdition = {
  issueId: number
  composed: ComposedIssue
  addresses: EditionAddresses
  kind?: EditionKind
  revision?: number
  year?: number
  notice?: string | null
  differenceIsPublic?: boolean | undefined
  publishedAt?: string
}

/** Appends an edition as the press does, without an issue on the desk behind it. */
export async function seedEdition(payload: Payload, edition: SeededEdition): Promise<void> {
  const { composed, kind = 'first', revision = 1, year = 2026, notice = null } = edition
  const req = await createLocalReq({}, payload)
  const isWithdrawal = kind === 'withdrawal'
  await inTransaction(req, async () => {
    if (!isWithdrawal) await keepContents(req, composed)
    await appendEdition(req, {
      issueId: edition.issueId,
      locale: composed.issue.locale,
      revision,
      kind,
      title: composed.issue.title,
      label: composed.issue.label,
      year,
      notice,
      differenceIsPublic: edition.differenceIsPublic ?? null,
      contentHash: isWithdrawal ? null : composed.hash,
      recordHead: null,
      addresses: edition.addresses,
      documents: { questions: [], answers: [] },
      hashes: isWithdrawal ? [] : [composed.hash, ...composed.pieces.keys()],
      publishedAt: edition.publishedAt ?? '2026-01-27T03:00:00.000Z',
      publishedBy: 'a test',
    })
  })
}
