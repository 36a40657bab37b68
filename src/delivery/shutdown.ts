import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
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
  const open = new Set<ServerResponse>()
  server.on('request', (_, response) => {
    open.add(response)
    response.once('close', () => open.delete(response))
  })
  let stopping = false
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), wholeGrace).unref()
    server.close()
    void finishAnswers(open)
      .then(() => runTasks(parts.tasks(), logger))
      .finally(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function finishAnswers(open: ReadonlySet<ServerResponse>): Promise<void> {
  const finished = Promise.all([...open].map((response) => once(response, 'close')))
  await Promise.race([finished, sleep(answerGrace)])
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
