import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { RoundtableError } from './errors.ts'

type Row = Record<string, unknown>

/** A statement with its values, as the `sql` template makes it. */
export type Statement = ReturnType<typeof sql>

/**
 * Runs `act` in one transaction: the caller's if the request has one, else an own one that is committed
 * at the end and rolled back when `act` throws.
 *
 * Any Payload operation that throws rolls back the caller's transaction, and later calls would then commit
 * alone; so the transaction at the end must be the one at the beginning.
 * @throws RoundtableError `transaction-lost` when a swallowed error has ended the transaction in between.
 */
export async function inTransaction<Result>(
  request: PayloadRequest,
  act: () => Promise<Result>,
): Promise<Result> {
  const isOurs = await initTransaction(request)
  const begun = await request.transactionID
  try {
    const result = await act()
    if ((await request.transactionID) !== begun) throw lostTransaction()
    if (isOurs) await commitTransaction(request)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(request)
    throw error
  }
}

/**
 * Runs one statement of our own inside the request's transaction and answers its rows.
 * @throws RoundtableError `transaction-lost` outside of a transaction: the pool would run it at once.
 */
export async function runInTransaction(request: PayloadRequest, statement: Statement): Promise<Row[]> {
  const transactionId = await request.transactionID
  const session = transactionId ? adapterOf(request).sessions[transactionId] : undefined
  if (!session) throw lostTransaction()
  const result = await session.db.execute(statement)
  return result.rows
}

/** Takes the lock of `name` until the transaction ends; `shared` holders exclude only exclusive ones. */
export async function lockInTransaction(
  request: PayloadRequest,
  { name, mode }: { name: string; mode: 'shared' | 'exclusive' },
): Promise<void> {
  const statement =
    mode === 'shared'
      ? sql`select pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`
      : sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`
  await runInTransaction(request, statement)
}

/** Answers the Postgres adapter behind a request; the composition root uses no other. */
function adapterOf(request: PayloadRequest): PostgresAdapter {
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  return request.payload.db as unknown as PostgresAdapter
}

function lostTransaction(): RoundtableError {
  return new RoundtableError({
    code: 'transaction-lost',
    zh: '事务中途结束\uFF0C什么也没有更改。请再试一次。',
    en: 'The transaction ended half-way, and nothing was changed. Please try again.',
  })
}
