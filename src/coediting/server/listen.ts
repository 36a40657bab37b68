import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Logger } from 'pino'

/** What the database announces, on a connection of its own. */
export type Listening = { close: () => Promise<void> }

const longestPause = 5_000

/**
 * Listens on channels of the database, on a connection that it opens again (after 0.1 s to 5 s) whenever it is lost.
 * @param hear - is told each announcement
 * @param catchUp - runs whenever the connection stands anew: what was announced in between is not heard any more
 */
export function listenTo(
  channels: readonly string[],
  {
    databaseUrl,
    logger,
    hear,
    catchUp,
  }: {
    databaseUrl: string
    logger: Logger
    hear: (channel: string, message: string) => void
    catchUp: () => void
  },
): Listening {
  const closing = new AbortController()

  async function listen(): Promise<void> {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: 'roundtable co-editing listener',
      keepAlive: true,
    })
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve)
      client.once('error', () => resolve())
      closing.signal.addEventListener('abort', () => resolve(), { once: true })
    })
    client.on('error', (error) =>
      logger.debug({ err: error }, 'the listener of co-editing lost the database'),
    )
    client.on('notification', ({ channel, payload }) => hear(channel, payload ?? ''))
    try {
      await client.connect()
      for (const channel of channels) await client.query(`LISTEN ${channel}`)
      catchUp()
      await lost
    } finally {
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
        logger.warn({ err: error }, 'co-editing cannot listen to the database')
      }
      pause = performance.now() - begun > longestPause ? 100 : Math.min(pause * 2, longestPause)
      await sleep(pause, undefined, { signal: closing.signal }).catch(() => {})
    }
  }

  const running = keepListening()
  return {
    async close() {
      closing.abort()
      await running
    },
  }
}
