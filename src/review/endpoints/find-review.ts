import type { PayloadRequest } from 'payload'
import { languageOf } from '../../kernel/error-response.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { checkStaff, findSigner, openReview } from '../acts/review-desk.ts'
import type { ReviewAnswer } from '../answers.ts'
import { presentReview } from '../present/present-review.ts'
import type { RecordKey } from '../store/entries.ts'

/**
 * Answers where the review of an issue stands, and what the caller may do.
 * @throws RoundtableError `not-allowed`, `not-found`, `record-broken`
 */
export async function findReview(req: PayloadRequest, key: RecordKey): Promise<ReviewAnswer> {
  const person = checkStaff(req)
  return inTransaction(req, async () => {
    const desk = await openReview(req, key)
    const signer = await findSigner(req, { person, at: desk.at })
    return presentReview(desk, { person, signer, language: languageOf(req) })
  })
}
