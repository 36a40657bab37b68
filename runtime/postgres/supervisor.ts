import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findFreePort, isPortFree } from '../ports.ts'
import { requireOwnFolder } from '../private-files.ts'
import { isRunning, waitUntil } from '../processes.ts'
import { keepSecrets } from '../secrets.ts'
import { StartError } from '../start-error.ts'
import { clusterUser, makeCluster } from './cluster.ts'
import { launchServer, stopServer } from './launch.ts'
import { choosePlace, type Place, recordPlace } from './place.ts'
import { findRunningPostmaster, readPostmaster } from './postmaster.ts'

/** A running embedded Postgres. */
export type EmbeddedPostgres = {
  pid: number
  port: number
  /** The folder that its data lies in. */
  folder: string
  /** How it came to run: made now, started on existing data, or found running. */
  origin: 'made' | 'started' | 'reused'
  /** The connection string of one of its databases. */
  urlOf: (database: string) => string
  isRunning: () => boolean
  stop: () => Promise<void>
}

/**
 * Starts the embedded Postgres of a data folder, or takes over the one that a crash left running on it.
 * `settings` are Postgres's own, such as `fsync: 'off'` in tests. Throws a `StartError` with one sentence.
 */
export async function startPostgres(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  requireOwnFolder(dataDir)
  const place = choosePlace(dataDir)
  if (!place.remembered) {
    await setAsideLeftovers(place)
    recordPlace(dataDir, place, null)
  }
  const { databasePassword: password } = keepSecrets(dataDir)
  const urlOn = (port: number) => (database: string) =>
    `postgres://${clusterUser}:${password}@127.0.0.1:${port}/${database}`
  const describe = (origin: EmbeddedPostgres['origin'], { pid, port }: { pid: number; port: number }) => ({
    pid,
    port,
    origin,
    folder: place.folder,
    urlOf: urlOn(port),
    isRunning: () => findRunningPostmaster(place.folder)?.pid === pid,
    stop: () => stopServer(place),
  })

  const left = await reuseRunning(place, urlOn)
  if (left) return describe('reused', left)
  const isNew = !existsSync(join(place.folder, 'PG_VERSION'))
  await makeCluster(place, { password, sync: settings.fsync !== 'off' })
  forgetDeadServer(place)
  const port = await launchOnFreePort(place, { dataDir, settings })
  const launched = readPostmaster(place.folder)
  if (!launched) throw new StartError('The database stopped as soon as it had started; see postgres.log.')
  return describe(isNew ? 'made' : 'started', { pid: launched.pid, port })
}

/** Makes a database unless it exists; `template` names one to copy. */
export async function makeDatabase(
  postgres: Pick<EmbeddedPostgres, 'urlOf'>,
  name: string,
  template?: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.urlOf('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const copy = template ? ` template ${client.escapeIdentifier(template)}` : ''
    await client.query(`create database ${client.escapeIdentifier(name)}${copy}`)
  } finally {
    await client.end()
  }
}

async function reuseRunning(
  place: Place,
  urlOn: (port: number) => (database: string) => string,
): Promise<{ pid: number; port: number } | null> {
  const running = findRunningPostmaster(place.folder)
  if (!running) return null
  const answers = async () => {
    const now = findRunningPostmaster(place.folder)
    return now === null || (now.ready && (await servesFolder(urlOn(now.port)('postgres'), place.folder)))
  }
  // One that is starting or stopping is given time; one that never answers is stopped and started anew.
  const settled = await waitUntil(answers, { timeout: 10_000, interval: 200 })
  if (!settled) await stopServer(place)
  return settled ? findRunningPostmaster(place.folder) : null
}

async function servesFolder(url: string, folder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory === folder
  } catch {
    return false
  } finally {
    await client.end()
  }
}

async function launchOnFreePort(
  place: Place,
  { dataDir, settings }: { dataDir: string; settings: Record<string, string> },
): Promise<number> {
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', ...settings }
  const log = join(dataDir, 'postgres.log')
  let port = place.port && (await isPortFree(place.port)) ? place.port : await findFreePort()
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const result = await launchServer(place, { port, log, settings: fixed })
    if (result === 'ready') {
      recordPlace(dataDir, place, port)
      return port
    }
    if (result === 'port-taken') port = await findFreePort()
    // The sessions of a server that was killed leave the shared memory within moments.
    else await sleep(500)
  }
  throw new StartError(`The database did not start after 20 attempts; see ${log}.`)
}

/** Removes the lock file of a server that is dead, or whose process id went to another program. */
function forgetDeadServer(place: Place): void {
  const found = readPostmaster(place.folder)
  // Postgres itself clears the lock of a process that is gone; it stops at a zombie's or a stranger's.
  if (found && isRunning(found.pid) && findRunningPostmaster(place.folder)) return
  rmSync(join(place.folder, 'postmaster.pid'), { force: true })
}

/** Moves a cluster outside of the data folder out of the way when that folder was removed, and its password with it. */
async function setAsideLeftovers(place: Place): Promise<void> {
  if (!place.outside || !existsSync(place.folder)) return
  await stopServer(place)
  renameSync(place.folder, `${place.folder}-left-${Date.now()}`)
}
