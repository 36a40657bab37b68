import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { Client } from 'pg'
import { openCoediting } from './coediting/server/open-coediting.ts'
import { startRounds } from './discussion/rounds.ts'
import { getEnvironment } from './kernel/env.ts'
import { getLogger } from './kernel/logger.ts'
import { migrationLock } from './kernel/migration-lock.ts'
import { getProcess } from './kernel/process.ts'
import { startCatchingUp } from './search/catch-up.ts'

/**
 * Migrates the database, starts Payload with its job runner, and tells the rest of the process that it is ready.
 * Rejects where the database cannot be reached or migrated.
 */
export async function bootPayload(): Promise<void> {
  const payload = await withMigrationLock(() => getPayload({ config, cron: true }))
  const shared = getProcess()
  shared.shutdownTasks.push(() => payload.destroy())
  shared.pingDatabase = () => pingDatabase(payload)
  if (getEnvironment().coediting === 'site') startCoediting(payload)
  shared.ready = true
  shared.shutdownTasks.unshift(startCatchingUp(payload))
  shared.shutdownTasks.unshift(startRounds(payload))
}

function startCoediting(payload: Payload): void {
  const { databaseUrl, siteUrl } = getEnvironment()
  if (!databaseUrl) throw new Error('DATABASE_URL is missing: start the server with npm start, or set it')
  const { takeUpgrade, close } = openCoediting({ payload, databaseUrl, origin: siteUrl, logger: getLogger() })
  const shared = getProcess()
  shared.upgradeHandlers.push(takeUpgrade)
  shared.shutdownTasks.unshift(close)
}

async function withMigrationLock(act: () => Promise<Payload>): Promise<Payload> {
  const client = new Client({ connectionString: getEnvironment().databaseUrl ?? undefined })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    return await act()
  } finally {
    // The lock ends with its session.
    await client.end()
  }
}

async function pingDatabase(payload: Payload): Promise<boolean> {
  try {
    await payload.db.pool.query('SELECT 1')
    return true
  } catch {
    return false
  }
}
