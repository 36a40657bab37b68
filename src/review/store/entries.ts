import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../kernel/locales.ts'
import { runInTransaction } from '../../kernel/transaction.ts'
import type { StoredEntry } from '../record/entry.ts'

/** An issue in a language: what one record is of. */
export type RecordKey = { issueId: number; locale: Locale }

/** The last entry of a record, kept apart from it, so that a missing last entry is noticed. */
export type StoredHead = { seq: number; hash: string }

/** Answers a record's entries, oldest first; inside a transaction. */
export async function readStoredEntries(req: PayloadRequest, key: RecordKey): Promise<StoredEntry[]> {
  const rows = await runInTransaction(
    req,
    sql`select seq, hash, body from review.entries
        where issue_id = ${key.issueId} and locale = ${key.locale} order by seq`,
  )
  // The table's columns are of these types, and none is null.
  return rows as StoredEntry[]
}

/** Answers a record's head, or null before it begins; inside a transaction. */
export async function readStoredHead(req: PayloadRequest, key: RecordKey): Promise<StoredHead | null> {
  const rows = await runInTransaction(
    req,
    sql`select seq, hash from review.heads where issue_id = ${key.issueId} and locale = ${key.locale}`,
  )
  // The table's columns are of these types, and none is null.
  return (rows[0] as StoredHead | undefined) ?? null
}

/** Appends an entry and moves the head to it; the database refuses a gap, a change and a way back. */
export async function storeEntry(
  req: PayloadRequest,
  { key, entry, at }: { key: RecordKey; entry: StoredEntry; at: string },
): Promise<void> {
  const { issueId, locale } = key
  const { seq, hash, body } = entry
  await runInTransaction(
    req,
    sql`insert into review.entries (issue_id, locale, seq, hash, body, at)
        values (${issueId}, ${locale}, ${seq}, ${hash}, ${body}, ${at})`,
  )
  await runInTransaction(
    req,
    sql`insert into review.heads (issue_id, locale, seq, hash) values (${issueId}, ${locale}, ${seq}, ${hash})
        on conflict (issue_id, locale) do update set seq = excluded.seq, hash = excluded.hash`,
  )
}

/** Answers the issues and languages that have a record, oldest issue first; inside a transaction. */
export async function listRecords(req: PayloadRequest): Promise<RecordKey[]> {
  const rows = await runInTransaction(
    req,
    sql`select issue_id as "issueId", locale from review.heads
        union select issue_id, locale from review.entries order by 1, 2`,
  )
  // The table's columns are of these types, and none is null.
  return rows as RecordKey[]
}
