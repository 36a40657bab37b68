import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction, runInTransaction } from '../../kernel/transaction.ts'
import { listRecords, type RecordKey } from '../store/entries.ts'

/** Answers every issue and language that has a record, or whose editions say that it had one; oldest issue first. */
export async function listRecorded(req: PayloadRequest): Promise<RecordKey[]> {
  const { kept, named } = await inTransaction(req, async () => ({
    kept: await listRecords(req),
    named: await runInTransaction(
      req,
      sql`select distinct issue_id::int as "issueId", locale from editions where record_head is not null`,
    ),
  }))
  // The columns are of these types, and none is null.
  const all = [...kept, ...(named as RecordKey[])]
  const distinct = new Map(all.map((key) => [`${key.issueId} ${key.locale}`, key]))
  return [...distinct.values()].toSorted(
    (one, other) => one.issueId - other.issueId || one.locale.localeCompare(other.locale),
  )
}
