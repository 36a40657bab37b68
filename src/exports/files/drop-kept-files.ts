import { sql } from '@payloadcms/db-postgres'
import { runInTransaction } from '../../kernel/transaction.ts'
import type { PublishTask } from '../../press/contracts.ts'

/**
 * Forgets the files that were made of an issue's earlier editions, in the transaction that changes the ledger: no byte of
 * what is corrected or withdrawn stays behind. In the order of bytes, `.` and `/` stand right before `0`.
 */
export const dropKeptFiles: PublishTask = async ({ req, issueId, locale }) => {
  await runInTransaction(
    req,
    sql`
      delete from exports.files using (
        select distinct '/' || locale || '/' || series || '/' || issue_slug as path from editions
        where issue_id = ${issueId} and locale = ${locale}) as issue
      where files.path >= issue.path || '.' collate "C" and files.path < issue.path || '0' collate "C"`,
  )
}
