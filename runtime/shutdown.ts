import type { OpenDatabase } from './database.ts'
import { startPostgres } from './postgres/supervisor.ts'
import { forgetRun } from './run-record.ts'
import { say } from './say.ts'
import type { ServerProcess } from './server-process.ts'

/** What runs and must be stopped; filled while the start goes on. */
export type Running = {
  database: OpenDatabase | null
  server: ServerProcess | null
  isStopping: () => boolean
  /** Stops everything that runs, server first, and ends this process with a code. */
  stop: (code: number) => Promise<void>
  /** Begins to start the embedded Postgres again whenever it dies. */
  watchPostgres: () => void
  /** Begins to take the end of the server for our own. */
  watchServer: () => void
}

/** Stops the server and then the embedded Postgres when this process is told to stop. */
export function stopEverythingAtEnd(dataDir: string): Running {
  let stopping = false
  const running: Running = {
    database: null,
    server: null,
    isStopping: () => stopping,
    stop,
    watchPostgres,
    watchServer,
  }

  async function stop(code: number): Promise<void> {
    if (stopping) return
    stopping = true
    say('\nStopping …')
    await running.server?.stop()
    await running.database?.postgres?.stop()
    forgetRun(dataDir)
    say('Stopped.')
    process.exit(code)
  }

  async function revivePostgres(): Promise<void> {
    const postgres = running.database?.postgres
    if (stopping || !running.database || !postgres || postgres.isRunning()) return
    say('The embedded Postgres has ended; starting it again …')
    const revived = await startPostgres(dataDir)
    running.database.postgres = revived
    if (revived.port !== postgres.port) throw new Error('another program took its port meanwhile')
  }

  function watchPostgres(): void {
    let busy = false
    setInterval(() => {
      if (busy) return
      busy = true
      revivePostgres()
        .catch((error: unknown) => {
          console.error('The embedded Postgres could not be started again:', error)
          return stop(1)
        })
        .finally(() => {
          busy = false
        })
    }, 1000)
  }

  function watchServer(): void {
    void running.server?.ended.then(() => {
      if (!stopping) console.error('The server has ended; see its messages above.')
      return stop(1)
    })
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  return running
}
