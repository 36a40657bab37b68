import { runInTransaction } from '../kernel/transaction.ts'
import type { PublishTask } from '../press/contracts.ts'
import { indexIssue } from './index-issue.ts'

/**
 * Changes the index with the ledger, in one transaction: what is published is found, and what is corrected, withdrawn or
 * brought back is found as it is now, from the same moment on.
 */
export const keepSearchInStep: PublishTask = ({ req, issueId, locale }) =>
  indexIssue((statement) => runInTransaction(req, statement), { issueId, locale })
