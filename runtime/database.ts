import type { Environment } from '../src/kernel/env.ts'
import type { ChildEnvironment } from './children.ts'
import { connectTo } from './connect.ts'
import { type EmbeddedPostgres, makeDatabase, startPostgres } from './postgres/supervisor.ts'
import { keepSecrets } from './secrets.ts'

/** A database to work on, and what a program needs to know to do so. */
export type OpenDatabase = {
  databaseUrl: string
  /** Null when `DATABASE_URL` named the database. */
  postgres: EmbeddedPostgres | null
  /** The whole environment of a program on this database, complete whatever was given. */
  env: ChildEnvironment
}

/** Answers the database of `DATABASE_URL`, or else starts the embedded one with its generated secrets; one sentence if it cannot be reached. */
export async function openDatabase(environment: Environment): Promise<OpenDatabase> {
  const { dataDir, databaseUrl: given } = environment
  if (given) await (await connectTo(given)).end()
  const postgres = given ? null : await startPostgres(dataDir)
  if (postgres) await makeDatabase(postgres, 'roundtable')
  const databaseUrl = given ?? postgres?.urlOf('roundtable') ?? ''
  return { databaseUrl, postgres, env: describeEnvironment(environment, databaseUrl) }
}

/** Runs `act` with the database of this process's environment, and stops an embedded one that was not running before. */
export async function withDatabase(environment: Environment, act: () => Promise<void>): Promise<void> {
  const { postgres, env } = await openDatabase(environment)
  Object.assign(process.env, env)
  try {
    await act()
  } finally {
    if (postgres && postgres.origin !== 'reused') await postgres.stop()
  }
}

function describeEnvironment(environment: Environment, databaseUrl: string): ChildEnvironment {
  return {
    NODE_ENV: environment.nodeEnv,
    PORT: String(environment.port),
    DATA_DIR: environment.dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: environment.payloadSecret ?? keepSecrets(environment.dataDir).payloadSecret,
    SITE_URL: environment.siteUrl,
    DEMO: environment.demo ? '1' : '0',
    LOG_LEVEL: environment.logLevel,
  }
}
