import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import type { Logger } from 'pino'
import type { Generation } from './page-source.ts'

/** The newest generation, and the newest that took something back. */
type Row = { value: number; takenBack: number }

/** The generation as the database announces it. */
export type GenerationWatch = Generation & { close(): Promise<void> }

const channel = 'roundtable_generation'
// The table, or its newest column, is not there yet.
const notMigrated = new Set(['42P01', '42703'])
const queryTimeout = 5_000
const longestPause = 5_000
/** The row is read this often besides, since a connection can be dead without either end knowing. */
const pollPeriod = 5_000

/**
 * Listens for new generations on a connection of its own, which it opens again (after 0.1 s to 5 s) whenever it
 * is lost, reading the row each time. Never throws on its own account: while the database is away, `read` rejects.
 */
export function watchGeneration(databaseUrl: string, logger: Logger): GenerationWatch {
  const listeners: ((change: { takesBack: boolean }) => void)[] = []
  const closing = new AbortController()
  let connected: Client | null = null
  let known = 0
  let away = false

  function observe({ value, takenBack }: Row): number {
    // Any other value counts, a lower one too: the database may have been restored from a copy.
    if (value !== known) {
      const takesBack = takenBack > known || value < known
      known = value
      for (const listener of listeners) listener({ takesBack })
    }
    return value
  }

  async function read(): Promise<number> {
    if (!connected) throw new Error('The database is away')
    return observe(await selectGeneration(connected))
  }

  async function listen(): Promise<void> {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: 'roundtable delivery',
      connectionTimeoutMillis: queryTimeout,
      query_timeout: queryTimeout,
      keepAlive: true,
    })
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve)
      client.once('error', () => resolve())
    })
    client.on('error', (error) => logger.debug({ err: error }, 'connection of the page cache failed'))
    client.on('notification', ({ payload }) => {
      // An announcement can come after a read has seen a newer value.
      const [value = 0, takenBack = 0] = (payload ?? '').split(' ').map(Number)
      if (value > known) observe({ value, takenBack })
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      observe(await selectGeneration(client))
      connected = client
      if (away) logger.info('page cache follows the database again')
      away = false
      await pollUntil(lost, () => read(), closing.signal)
    } finally {
      connected = null
      await client.end().catch(() => {})
    }
  }

  async function keepListening(): Promise<void> {
    let pause = 100
    while (!closing.signal.aborted) {
      const begun = performance.now()
      try {
        await listen()
      } catch (error) {
        if (!away) logger.warn({ err: error }, 'page cache lost the database and serves what it holds')
        away = true
      }
      pause = performance.now() - begun > longestPause ? 100 : Math.min(pause * 2, longestPause)
      await sleep(pause, undefined, { signal: closing.signal }).catch(() => {})
    }
  }

  const running = keepListening()
  return {
    known: () => known,
    read,
    onChange: (listener) => listeners.push(listener),
    async close() {
      closing.abort()
      await running
    },
  }
}

async function pollUntil(
  lost: Promise<void>,
  poll: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  let over = false
  const end = lost.then(() => {
    over = true
  })
  while (!over && !signal.aborted) {
    await Promise.race([end, sleep(pollPeriod, undefined, { signal }).catch(() => {})])
    if (!over && !signal.aborted) await poll()
  }
}

async function selectGeneration(client: Client): Promise<Row> {
  try {
    const { rows } = await client.query<{ value: string; taken_back: string }>(
      'SELECT value, taken_back FROM delivery.generation WHERE id = 1',
    )
    return { value: Number(rows[0]?.value ?? 0), takenBack: Number(rows[0]?.taken_back ?? 0) }
  } catch (error) {
    if (error instanceof DatabaseError && notMigrated.has(error.code ?? '')) return { value: 0, takenBack: 0 }
    throw error
  }
}
