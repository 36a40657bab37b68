import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../kernel/locales.ts'
import { runInTransaction } from '../../kernel/transaction.ts'
import type { Standing } from './standing.ts'

/** Notes, in the transaction of a change, that what the board has worked out about issues is old. */
export async function touchStandings(req: PayloadRequest, issueIds: readonly number[]): Promise<void> {
  for (const id of issueIds) {
    await runInTransaction(req, sql`insert into review.touches (issue_id) values (${id})`)
  }
}

/** A standing as it is kept; null for a language in which there is nothing to review. */
export type KeptStanding = { issueId: number; locale: Locale; standing: Standing | null }

/** Answers what the board has worked out about issues and not been told old since; inside a transaction. */
export async function readStandings(
  req: PayloadRequest,
  issueIds: readonly number[],
): Promise<KeptStanding[]> {
  const rows = await runInTransaction(
    req,
    sql`select issue_id as "issueId", locale, standing from review.standings
        where issue_id = any(${listIds(issueIds)}::int[])
          and not exists (select from review.touches where touches.issue_id = standings.issue_id)`,
  )
  // Written by `keepStanding` alone, from a `Standing`.
  return rows as KeptStanding[]
}

/** Answers the issues that the ledger holds and that are under way again; inside a transaction. */
export async function listReopened(req: PayloadRequest): Promise<number[]> {
  const rows = await runInTransaction(
    req,
    sql`select distinct issue_id as id from review.standings
        where standing is not null and standing ->> 'phase' not in ('published', 'no-process')
        union select issue_id from review.touches`,
  )
  return rows.map(({ id }) => Number(id))
}

/** Answers the changes of an issue that can be seen now; what is worked out after this call has them in it. */
export async function listTouches(req: PayloadRequest, issueId: number): Promise<string[]> {
  const rows = await runInTransaction(req, sql`select id from review.touches where issue_id = ${issueId}`)
  return rows.map(({ id }) => String(id))
}

/** Keeps what was worked out about an issue, all changes in `touches` being in it. */
export async function keepStandings(
  req: PayloadRequest,
  { standings, touches }: { standings: readonly KeptStanding[]; touches: readonly string[] },
): Promise<void> {
  for (const { issueId, locale, standing } of standings) {
    const json = standing === null ? null : JSON.stringify(standing)
    await runInTransaction(
      req,
      sql`insert into review.standings (issue_id, locale, standing) values (${issueId}, ${locale}, ${json}::jsonb)
          on conflict (issue_id, locale) do update set standing = excluded.standing`,
    )
  }
  await runInTransaction(req, sql`delete from review.touches where id = any(${listIds(touches)}::bigint[])`)
}

/** Postgres' own notation of an array: the driver would send a list as so many parameters. */
function listIds(ids: readonly (number | string)[]): string {
  return `{${ids.join(',')}}`
}
