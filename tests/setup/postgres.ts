import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { makeDatabase, startPostgres } from '../../runtime/postgres/supervisor.ts'
import { migrateDatabase } from './migrate-database.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The connection string of the test server, with the word DATABASE in place of the database's name. */
    databasePattern: string
    /** A data folder for media, shared by the run. */
    dataDir: string
  }
}

/** The database that is migrated once and copied for every worker. */
export const templateDatabase = 'roundtable_template'

/** Starts a Postgres for this run with one migrated database, and answers how to remove it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = makeTemporaryFolder('roundtable-int-')
  const postgres = await startPostgres(dataDir, {
    fsync: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  })
  await makeDatabase(postgres, templateDatabase)
  await migrateDatabase(postgres.urlOf(templateDatabase), dataDir)
  project.provide('databasePattern', postgres.urlOf('DATABASE'))
  project.provide('dataDir', dataDir)
  return async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
