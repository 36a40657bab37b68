import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pino } from 'pino'
import { AssetSource } from '../../src/delivery/asset-source.ts'
import { createDelivery } from '../../src/delivery/deliver.ts'
import type { NextHandler } from '../../src/delivery/loopback.ts'
import type { Rendered } from '../../src/delivery/page.ts'
import { PageCache } from '../../src/delivery/page-cache.ts'
import { type Generation, PageSource, type Render } from '../../src/delivery/page-source.ts'

/** Makes what Next would answer with this HTML. */
export function renderedPage(html: string, changes: Partial<Rendered> = {}): Rendered {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    cacheControl: null,
    location: null,
    body: Buffer.from(html),
    ...changes,
  }
}

/** A generation that a test moves on, or takes away, by hand. */
export class HandGeneration implements Generation {
  value = 1
  away = false
  readonly #listeners: (() => void)[] = []

  known(): number {
    return this.value
  }

  async read(): Promise<number> {
    if (this.away) throw new Error('The database is away')
    return this.value
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** Publishes something. */
  raise(): void {
    this.value += 1
    for (const listener of this.#listeners) listener()
  }
}

/** Makes a page cache with room for a test. */
export function roomyCache(): PageCache {
  return new PageCache({ maxBytes: 10_000_000, maxMissing: 10, missingLifetime: 60_000 })
}

/** An answer, read whole. */
export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** Serves delivery with a renderer of the test's own on a free port of the loopback interface. */
export async function openSite(options: { render: Render; generation?: Generation; next?: NextHandler }) {
  const generation = options.generation ?? new HandGeneration()
  const answer = createDelivery({
    next: options.next ?? (async (_, response) => void response.end('next')),
    pages: new PageSource({ render: options.render, generation, cache: roomyCache() }),
    assets: new AssetSource({ render: options.render, cache: roomyCache() }),
    logger: pino({ level: 'silent' }),
    https: true,
  })
  const server = createServer((incoming, response) => void answer({ request: incoming, response }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with it.
  const { port } = server.address() as AddressInfo

  return {
    async ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
      const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }).end()
      // The event's only argument is the response.
      const [incoming] = (await once(asked, 'response')) as [IncomingMessage]
      return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await buffer(incoming) }
    },
    async close(): Promise<void> {
      server.close()
      await once(server, 'close')
    },
  }
}
