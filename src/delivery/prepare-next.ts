import { createServer, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { NextHandler } from './loopback.ts'

/** Next, ready to answer. */
export type PreparedNext = {
  handle: NextHandler
  /** Gives Next a WebSocket upgrade of its own (it has one in development), and refuses any other with 404. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  close: () => Promise<void>
}

/**
 * Loads Next and waits until `src/instrumentation.ts` is done; rejects with what went wrong there.
 * `port` is the site's own, by which Next's development server knows itself.
 */
export async function prepareNext(options: { dev: boolean; port: number }): Promise<PreparedNext> {
  const { default: next } = await import('next')
  // Next hangs its upgrade listener on the server that it is told of, or else on that of the first request:
  // this one never listens and only carries the event, so that ours decides who gets an upgrade.
  const upgrades = createServer()
  const app = next({ ...options, dir: process.cwd(), httpServer: upgrades })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: (request, response) => handle(request, response),
    upgrade(request, socket, head) {
      const isOfNext = options.dev && request.url?.startsWith('/_next/')
      if (!isOfNext || !upgrades.emit('upgrade', request, socket, head)) {
        socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      }
    },
    close: () => app.close(),
  }
}
