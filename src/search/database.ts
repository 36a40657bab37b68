import { sql } from '@payloadcms/db-postgres'
import type { Statement } from '../kernel/transaction.ts'
import type { Run } from './index-rows.ts'

type Executor = { execute: (statement: Statement) => Promise<{ rows: Record<string, unknown>[] }> }

/** Where searches are asked: Payload's database, or another with the index in it. */
export type SearchDatabase = {
  transaction: <Result>(act: (transaction: Executor) => Promise<Result>) => Promise<Result>
}

/** Milliseconds after which Postgres gives a statement up. */
const timeout = 2000

/** What Postgres says of a statement that it gave up (SQLSTATE). */
const cancelled = '57014'

/**
 * Runs what a search asks in one reading transaction: bounded in time, and always through the indexes, since a table read
 * from end to end is what costs more with every issue.
 */
export async function readIndex<Result>(
  database: SearchDatabase,
  act: (run: Run) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (transaction) => {
    const run: Run = async (statement) => (await transaction.execute(statement)).rows
    await run(sql`
      select set_config('statement_timeout', ${String(timeout)}, true), set_config('enable_seqscan', 'off', true),
        set_config('max_parallel_workers_per_gather', '0', true), set_config('jit', 'off', true),
        set_config('transaction_read_only', 'on', true)`)
    return act(run)
  })
}

/** Says whether Postgres gave a statement up because it took too long. */
export function tookTooLong(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === cancelled) return true
  return tookTooLong(error.cause)
}
