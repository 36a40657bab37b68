import type { PayloadRequest } from 'payload'
import { checkComposed } from '../../edition/compose-issue.ts'
import type { ComposedIssue } from '../../edition/types.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import { keepContents } from '../../press/ledger.ts'
import { applyPrintChanges } from '../record/apply-print-changes.ts'
import { mayVerifyChanges } from '../rules/may-sign.ts'
import type { PendingChanges, ReviewState } from '../rules/review-state.ts'
import type { RecordKey } from '../store/entries.ts'
import { readComposed } from '../store/read-composed.ts'
import { checkSeen, piecesByDocument } from './checks.ts'
import { type ActingDesk, type AppendedEntry, obeyInPlace, performAct } from './perform-act.ts'

/**
 * 核红: a second person finds that the signed text with exactly the listed changes is the composed one; that releases it
 * (R5). The comparison is the machine's, the eyes are theirs.
 * @throws RoundtableError `content-changed` for another text than the caller saw, or one that differs from the signed
 *   text by more or less than the changes; `step-closed`, `signer-excluded`, `not-allowed`, `not-found`
 */
export async function verifyChanges(
  req: PayloadRequest,
  key: RecordKey,
  { hash }: { hash: string },
): Promise<AppendedEntry[]> {
  return performAct(req, key, async (desk) => {
    const { state, subject, composition, signer } = desk
    checkSeen(subject, { unit: 'page', hash })
    const place = obeyInPlace(mayVerifyChanges({ state, signer }))
    const pending = findPending(state)
    const expected = await findChangedText(req, { desk, pending })
    if (expected.hash !== subject.hash) throw otherThanSigned()
    checkComposed(composition.composed)
    const pieces = piecesByDocument(subject)
    return {
      act: { act: 'verify-changes', ...place, base: pending.base, hash, pieces },
      keep: () => keepContents(req, composition.composed),
    }
  })
}

/** Answers the signed text with exactly the listed changes in it. */
export async function findChangedText(
  req: PayloadRequest,
  { desk, pending }: { desk: Pick<ActingDesk, 'entries'>; pending: PendingChanges },
): Promise<ComposedIssue> {
  const composed = await readComposed(req, pending.base)
  const entry = desk.entries[pending.seq - 1]
  const named = entry?.act.act === 'print-after-changes' ? entry.act.pieces : {}
  const pieces = Object.entries(named).map(([id, pieceHash]) => ({ id: Number(id), hash: pieceHash }))
  return applyPrintChanges({ composed, pieces, changes: pending.changes })
}

function findPending({ pendingChanges }: Pick<ReviewState, 'pendingChanges'>): PendingChanges {
  if (pendingChanges) return pendingChanges
  throw new RoundtableError({ code: 'step-closed', ...nothingToVerify })
}

const nothingToVerify: Bilingual = {
  zh: '现在没有等待核红的付印。',
  en: 'No print with changes waits to be verified now.',
}

function otherThanSigned(): RoundtableError {
  return new RoundtableError({
    code: 'content-changed',
    zh: '现在的文字与付印稿加所列改动不一致\uFF1A少改、多改或改错了。请照单改正后再核。',
    en: 'The text is not the signed one with exactly the listed changes: one is missing, or there are others. Correct it, then verify again.',
  })
}
