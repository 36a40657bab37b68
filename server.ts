import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { nameWithoutKey } from './src/delivery/addresses.ts'
import { createDevelopmentDelivery } from './src/delivery/deliver-in-development.ts'
import { answerHealth } from './src/delivery/health.ts'
import { keepAliveSeconds } from './src/delivery/keep-alive.ts'
import { type OpenDelivery, openDelivery } from './src/delivery/open-delivery.ts'
import { type PreparedNext, prepareNext } from './src/delivery/prepare-next.ts'
import { stopOnSignals } from './src/delivery/shutdown.ts'
import { getEnvironment } from './src/kernel/env.ts'
import { getLogger } from './src/kernel/logger.ts'
import { getProcess } from './src/kernel/process.ts'

type Exchange = { request: IncomingMessage; response: ServerResponse }

const environment = getEnvironment()
// React and Next choose their production builds by this variable alone.
Object.assign(process.env, { NODE_ENV: environment.nodeEnv })
const logger = getLogger()
const shared = getProcess()

/** Null until Next and delivery can answer. */
let answer: ((exchange: Exchange) => Promise<void>) | null = null

const server = createServer((request, response) => {
  answerRequest({ request, response }).catch((error: unknown) => {
    logger.error({ err: error, url: nameWithoutKey(request.url ?? '') }, 'a request could not be answered')
    response.destroy()
  })
})
server.keepAliveTimeout = keepAliveSeconds * 1000
stopOnSignals({ server, tasks: () => shared.shutdownTasks, logger })

server.once('error', (error) => fail(error, `Port ${environment.port} cannot be listened on`))
server.listen(environment.port, () => {
  start().catch((error: unknown) => fail(error, 'The server could not start'))
})

async function answerRequest(exchange: Exchange): Promise<void> {
  const state = { ready: shared.ready && answer !== null, pingDatabase: shared.pingDatabase }
  if (await answerHealth(exchange, state)) return
  if (answer) return answer(exchange)
  const headers = { 'Retry-After': '2', 'Cache-Control': 'no-store' }
  exchange.response.writeHead(503, headers).end('Starting\n')
}

async function start(): Promise<void> {
  const dev = environment.nodeEnv === 'development'
  const next = await prepareNext({ dev, port: environment.port })
  server.on('upgrade', (request, socket, head) => {
    if (!shared.upgradeHandlers.some((take) => take(request, socket, head))) {
      next.upgrade(request, socket, head)
    }
  })
  shared.shutdownTasks.push(next.close)
  answer = dev ? createDevelopmentDelivery(next.handle) : await startDelivery(next.handle)
  logger.info({ url: environment.siteUrl }, 'serving')
}

async function startDelivery(next: PreparedNext['handle']): Promise<OpenDelivery['answer']> {
  const { databaseUrl, siteUrl } = environment
  if (!databaseUrl) throw new Error('DATABASE_URL is missing: start the server with npm start, or set it')
  const delivery = await openDelivery({ server, next, databaseUrl, siteUrl, logger })
  shared.pages = delivery.pages
  shared.shutdownTasks.unshift(delivery.close)
  return delivery.answer
}

function fail(error: unknown, message: string): void {
  logger.fatal({ err: error }, message)
  process.exit(1)
}
