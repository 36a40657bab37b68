import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { PageControl } from '../kernel/process.ts'
import { RateLimit } from '../kernel/rate-limit.ts'
import { resolveAddress } from './addresses.ts'
import { AssetSource } from './asset-source.ts'
import { converters } from './converters.ts'
import { createDelivery } from './deliver.ts'
import { watchGeneration } from './generation-watch.ts'
import { type NextHandler, openLoopback } from './loopback.ts'
import { PageCache } from './page-cache.ts'
import { PageSource } from './page-source.ts'
import { openQuickLane } from './quick-lane.ts'
import { securityHeaders } from './security-headers.ts'

/** Delivery at work. */
export type OpenDelivery = {
  answer: (exchange: { request: IncomingMessage; response: ServerResponse }) => Promise<void>
  pages: PageControl
  close: () => Promise<void>
}

const mebibyte = 1024 * 1024
const pageBounds = { maxBytes: 64 * mebibyte, maxMissing: 200, missingLifetime: 30_000 }
// Somebody who types fast asks for five suggestions a second; a newsroom may share one address.
const searchAllowance = { burst: 100, perSecond: 20 }
// A page of an invitation with its pictures, and then a minute of reading; a newsroom of experts may share one address.
const invitationAllowance = { burst: 60, perSecond: 1 }
const assetBounds = { maxBytes: 48 * mebibyte, maxMissing: 50, missingLifetime: 5_000 }

/** Puts delivery in front of Next: renderer, generation, caches and `server`'s quick lane, as in production. */
export async function openDelivery(options: {
  server: Server
  next: NextHandler
  databaseUrl: string
  siteUrl: string
  logger: Logger
}): Promise<OpenDelivery> {
  const { next, logger } = options
  const loopback = await openLoopback(next, options.siteUrl)
  const generation = watchGeneration(options.databaseUrl, logger)
  const headers = securityHeaders({ https: options.siteUrl.startsWith('https:') })
  const { render } = loopback
  const pages = new PageSource({
    render,
    generation,
    cache: new PageCache(pageBounds),
    headers: headers.reader,
    converters,
  })
  const terms = { headers: headers.asset }
  const assets = new AssetSource({ render, cache: new PageCache(assetBounds), terms })
  const lane = openQuickLane(options.server, (path) => pages.held(path) ?? assets.held(path))

  return {
    answer: createDelivery({
      next,
      pages,
      assets,
      searches: new RateLimit(searchAllowance),
      invitations: new RateLimit(invitationAllowance),
      logger,
      headersByArea: headers,
    }),
    pages: {
      async refresh(paths) {
        await generation.read()
        await Promise.all(paths.map((path) => warm(pages, path)))
      },
    },
    async close() {
      lane.close()
      await Promise.all([loopback.close(), generation.close()])
    },
  }
}

async function warm(pages: PageSource, path: string): Promise<void> {
  const destination = resolveAddress(path)
  if (destination.kind === 'page' && destination.holdable) await pages.get(destination)
}
