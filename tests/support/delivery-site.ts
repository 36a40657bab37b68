import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { AssetSource } from '../../src/delivery/asset-source.ts'
import { converters } from '../../src/delivery/converters.ts'
import { createDelivery } from '../../src/delivery/deliver.ts'
import type { NextHandler } from '../../src/delivery/loopback.ts'
import type { Rendered } from '../../src/delivery/page.ts'
import { PageCache } from '../../src/delivery/page-cache.ts'
import { type Generation, PageSource, type Render } from '../../src/delivery/page-source.ts'
import { openQuickLane } from '../../src/delivery/quick-lane.ts'
import { securityHeaders } from '../../src/delivery/security-headers.ts'
import { RateLimit } from '../../src/kernel/rate-limit.ts'

/** Makes what Next would answer with this HTML. */
export function renderedPage(html: string, changes: Partial<Rendered> = {}): Rendered {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    cacheControl: null,
    location: null,
    tag: null,
    fields: {},
    body: Buffer.from(html),
    ...changes,
  }
}

/** A generation that a test moves on, or takes away, by hand. */
export class HandGeneration implements Generation {
  value = 1
  away = false
  readonly #listeners: ((change: { takesBack: boolean }) => void)[] = []

  known(): number {
    return this.value
  }

  async read(): Promise<number> {
    if (this.away) throw new Error('The database is away')
    return this.value
  }

  onChange(listener: (change: { takesBack: boolean }) => void): void {
    this.#listeners.push(listener)
  }

  /** Publishes something, or takes something back. */
  raise({ takesBack = false } = {}): void {
    this.value += 1
    for (const listener of this.#listeners) listener({ takesBack })
  }
}

/** Makes a page cache with room for a test. */
export function roomyCache(): PageCache {
  return new PageCache({ maxBytes: 10_000_000, maxMissing: 10, missingLifetime: 60_000 })
}

/** An answer, read whole. */
export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** Serves delivery with a renderer of the test's own on a free port of the loopback interface. */
export async function openSite(options: {
  render: Render
  generation?: Generation
  next?: NextHandler
  cache?: PageCache
}) {
  const generation = options.generation ?? new HandGeneration()
  const { render } = options
  const headers = securityHeaders({ https: true })
  const pages = new PageSource({
    render,
    generation,
    cache: options.cache ?? roomyCache(),
    headers: headers.reader,
    converters,
  })
  const assets = new AssetSource({ render, cache: roomyCache(), terms: { headers: headers.asset } })
  const answer = createDelivery({
    next: options.next ?? (async (_, response) => void response.end('next')),
    pages,
    assets,
    searches: new RateLimit({ burst: 3, perSecond: 1 }),
    invitations: new RateLimit({ burst: 3, perSecond: 1 }),
    logger: pino({ level: 'silent' }),
    headersByArea: headers,
  })
  let parsed = 0
  const server = createServer((incoming, response) => {
    parsed += 1
    void answer({ request: incoming, response })
  })
  const lane = openQuickLane(server, (path) => pages.held(path) ?? assets.held(path))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with it.
  const { port } = server.address() as AddressInfo

  return {
    port,
    /** How many requests the server's own parser has seen. */
    parsed: () => parsed,
    /** How many connections are open. */
    connections: () => promisify(server.getConnections.bind(server))(),
    async ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
      const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }).end()
      // The event's only argument is the response.
      const [incoming] = (await once(asked, 'response')) as [IncomingMessage]
      return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await buffer(incoming) }
    },
    async close(): Promise<void> {
      lane.close()
      server.close()
      await once(server, 'close')
    },
  }
}
