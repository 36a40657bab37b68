import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '../kernel/locales.ts'
import type { Statement } from '../kernel/transaction.ts'
import type { SearchDocument } from './document.ts'

/** Raised whenever documents are described in another way, so that older ones are known and made anew. */
export const scheme = 2

/** Runs one statement in the transaction that publishes (or one of its own) and answers its rows. */
export type Run = (statement: Statement) => Promise<Record<string, unknown>[]>

/** What the index says of an issue in a language. */
export type IssueKey = { issueId: number; locale: Locale }

/** The line of the ledger that documents come from. */
export type Source = IssueKey & { editionId: number; contentHash: string }

/** Takes an issue's documents in a language out of the index. */
export async function removeDocuments(run: Run, { issueId, locale }: IssueKey): Promise<void> {
  await run(sql`delete from search.documents where issue_id = ${issueId} and locale = ${locale}`)
}

/** Puts documents into the index; those that an edition before left there must be out of it. */
export async function insertDocuments(
  run: Run,
  source: Source,
  documents: readonly SearchDocument[],
): Promise<void> {
  await run(sql`
    insert into search.documents (
      edition_id, issue_id, locale, content_hash, scheme, place, piece_hash, series, issue, piece, year, day,
      facts, lines, heads, body, tokens)
    select ${source.editionId}, ${source.issueId}, ${source.locale}, ${source.contentHash}, ${scheme}, given.place,
      given."pieceHash", given.series, given.issue, given.piece, given.year, given.day,
      given.facts, given.lines, given.heads, given.body, given.tokens
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as given(
      place smallint, "pieceHash" text, series text, issue text, piece text, year smallint, day date,
      facts jsonb, lines jsonb, heads text, body text, tokens text[])`)
}
