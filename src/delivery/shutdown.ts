import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Milliseconds that open answers may still take, and that the whole end may take. */
const answerGrace = 3_000
const wholeGrace = 10_000

/**
 * Ends the process in order at SIGTERM or SIGINT: no new connections, open requests answered, then `tasks` one
 * after the other; by force after 10 seconds or at the second signal.
 */
export function stopOnSignals(parts: {
  server: Server
  tasks: () => (() => Promise<void>)[]
  logger: Logger
}): void {
  const { server, logger } = parts
  const open = countOpenAnswers(server)
  let stopping = false
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), wholeGrace).unref()
    server.close()
    void Promise.race([open.none(), sleep(answerGrace)])
      .then(() => runTasks(parts.tasks(), logger))
      .finally(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Counts rather than remembers, since every request passes here. */
function countOpenAnswers(server: Server) {
  let count = 0
  const none = Promise.withResolvers<void>()
  let isAwaited = false
  const settle = (): void => {
    if (isAwaited && count === 0) none.resolve()
  }
  const onClose = (): void => {
    count -= 1
    settle()
  }
  server.on('request', (_, response) => {
    count += 1
    response.on('close', onClose)
  })
  return {
    /** Settles when no answer is open. */
    none(): Promise<void> {
      isAwaited = true
      settle()
      return none.promise
    },
  }
}

async function runTasks(tasks: (() => Promise<void>)[], logger: Logger): Promise<void> {
  for (const task of tasks) {
    try {
      await task()
    } catch (error) {
      logger.error({ err: error }, 'a task of the shutdown failed')
    }
  }
}
