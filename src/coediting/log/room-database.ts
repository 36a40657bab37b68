import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { Pool } from 'pg'
import { runInTransaction, type Statement } from '../../kernel/transaction.ts'

type Row = Record<string, unknown>

/** Runs one statement and answers its rows. */
export type Run = (statement: Statement) => Promise<Row[]>

/** Where the log is written without a request of Payload's. */
export type RoomDatabase = {
  run: Run
  /** Runs `act` in one transaction. */
  transact: <Result>(act: (run: Run) => Promise<Result>) => Promise<Result>
  close: () => Promise<void>
}

const connections = 6

/**
 * Opens connections of the log's own: what is typed must not wait for Payload's requests, which may wait for a lock. A
 * commit is on disk when it is answered.
 */
export function openRoomDatabase(databaseUrl: string, onError: (error: Error) => void): RoomDatabase {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: connections,
    application_name: 'roundtable co-editing',
    options: '-c synchronous_commit=on',
    keepAlive: true,
  })
  pool.on('error', onError)
  const database = drizzle({ client: pool })
  return {
    run: async (statement) => (await database.execute<Row>(statement)).rows,
    transact: (act) =>
      database.transaction((transaction) =>
        act(async (statement) => (await transaction.execute<Row>(statement)).rows),
      ),
    close: () => pool.end(),
  }
}

/** Answers how statements run for a request: inside its transaction, if it has one. */
export function runFor(req: PayloadRequest): Run {
  return async (statement) => {
    if (await req.transactionID) return runInTransaction(req, statement)
    const { rows } = await adapterOf(req.payload).drizzle.execute(statement)
    return rows
  }
}

/** Writes a list of values for `IN`; there must be one at least. */
export function listOf(values: readonly (number | string)[]): Statement {
  return sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`
}

/** Reads bytes of a column. */
export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (!(value instanceof Uint8Array)) throw new TypeError('The column holds no bytes')
  return new Uint8Array(value)
}

function adapterOf(payload: Payload): PostgresAdapter {
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  return payload.db as unknown as PostgresAdapter
}
