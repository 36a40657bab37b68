import type { PayloadRequest } from 'payload'
import { compareIssueTexts, type IssueComparison } from '../../edition/comparison/compare-issue-texts.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { checkStaff, openReview } from '../acts/review-desk.ts'
import { findChangedText } from '../acts/verify-changes.ts'
import type { RecordKey } from '../store/entries.ts'

/**
 * Answers how the present text stands to the one that was signed “print after changes”, with these changes in it; what
 * differs is shown word for word. Null while nothing waits for 核红.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function findPrintChanges(
  req: PayloadRequest,
  key: RecordKey,
): Promise<{ equal: boolean; page: IssueComparison | null }> {
  checkStaff(req)
  return inTransaction(req, async () => {
    const desk = await openReview(req, key)
    const pending = desk.state.pendingChanges
    if (!pending) return { equal: false, page: null }
    const expected = await findChangedText(req, { desk, pending })
    const { composed } = desk.composition
    return { equal: expected.hash === composed.hash, page: compareIssueTexts(expected, composed) }
  })
}
