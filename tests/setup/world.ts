import { getPayload, type Payload } from 'payload'
import { inject } from 'vitest'
import { makeDatabase } from '../../runtime/postgres/supervisor.ts'
import { templateDatabase } from './postgres.ts'
import { workerDatabase } from './worker-environment.ts'

/** What integration tests work with: a Payload on a database that no other worker uses. */
export type World = {
  payload: Payload
  /** The connection string of the worker's database, for SQL of the tests' own. */
  databaseUrl: string
}

let opened: Promise<World> | undefined

/**
 * Answers the worker's world, made at the first call: a copy of the migrated database with a Payload on it. The files of
 * one worker share it, so that each makes its own documents and asks for those only.
 */
export function openWorld(): Promise<World> {
  opened ??= open()
  return opened
}

async function open(): Promise<World> {
  const pattern = inject('databasePattern')
  const urlOf = (database: string) => pattern.replace(/DATABASE$/, database)
  await makeDatabase({ urlOf }, workerDatabase, templateDatabase)
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  return { payload, databaseUrl: urlOf(workerDatabase) }
}
