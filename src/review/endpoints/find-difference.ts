import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { compareIssueTexts } from '../../edition/comparison/compare-issue-texts.ts'
import { comparePieceTexts } from '../../edition/comparison/compare-pieces.ts'
import { languageOf } from '../../kernel/error-response.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { hashOfUnit } from '../acts/checks.ts'
import { checkStaff, openReview } from '../acts/review-desk.ts'
import type { DifferenceAnswer } from '../answers.ts'
import { presentPerson } from '../present/present-person.ts'
import { findLastSeen } from '../record/find-last-seen.ts'
import type { RecordKey } from '../store/entries.ts'
import { readComposed, readSignedPiece } from '../store/read-composed.ts'
import type { differenceShape } from './shapes.ts'

/**
 * Answers, word for word, what changed in a unit since this person signed it last, else since anybody did before the step.
 * @throws RoundtableError `not-allowed`, `not-found`, `unreadable-content`
 */
export async function findDifference(
  req: PayloadRequest,
  key: RecordKey,
  { unit, step }: z.infer<typeof differenceShape>,
): Promise<DifferenceAnswer> {
  const person = checkStaff(req)
  const language = languageOf(req)
  return inTransaction(req, async () => {
    const { composition, subject, entries } = await openReview(req, key)
    const hash = hashOfUnit(subject, unit)
    const seen = findLastSeen({ entries, unit, step: step ?? null, personId: person.id })
    const answer = { unit, step: step ?? null, hash, piece: null, page: null }
    if (!seen) return { ...answer, since: null }
    const { by, at, seq } = seen.entry
    const since = {
      hash: seen.hash,
      seq,
      step: seen.step,
      by: presentPerson(by, language),
      at,
      mine: by.id === person.id,
    }
    const { composed } = composition
    if (unit === 'page') {
      return { ...answer, since, page: compareIssueTexts(await readComposed(req, seen.hash), composed) }
    }
    const before = await readSignedPiece(req, seen.hash)
    const after = composed.pieces.get(hash)
    return { ...answer, since, piece: before && after ? comparePieceTexts(before, after) : null }
  })
}
