import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { PageControl } from '../kernel/process.ts'
import { resolveAddress } from './addresses.ts'
import { AssetSource } from './asset-source.ts'
import { createDelivery } from './deliver.ts'
import { watchGeneration } from './generation-watch.ts'
import { type NextHandler, openLoopback } from './loopback.ts'
import { PageCache } from './page-cache.ts'
import { PageSource } from './page-source.ts'

/** Delivery at work. */
export type OpenDelivery = {
  answer: (exchange: { request: IncomingMessage; response: ServerResponse }) => Promise<void>
  pages: PageControl
  close: () => Promise<void>
}

const mebibyte = 1024 * 1024
const pageBounds = { maxBytes: 64 * mebibyte, maxMissing: 200, missingLifetime: 30_000 }
const assetBounds = { maxBytes: 48 * mebibyte, maxMissing: 50, missingLifetime: 5_000 }

/** Puts delivery in front of Next: renderer, generation and caches, as a production server has them. */
export async function openDelivery(options: {
  next: NextHandler
  databaseUrl: string
  siteUrl: string
  logger: Logger
}): Promise<OpenDelivery> {
  const { next, logger } = options
  const loopback = await openLoopback(next, options.siteUrl)
  const generation = watchGeneration(options.databaseUrl, logger)
  const pages = new PageSource({ render: loopback.render, generation, cache: new PageCache(pageBounds) })
  const assets = new AssetSource({ render: loopback.render, cache: new PageCache(assetBounds) })

  return {
    answer: createDelivery({ next, pages, assets, logger, https: options.siteUrl.startsWith('https:') }),
    pages: {
      async refresh(paths) {
        await generation.read()
        await Promise.all(paths.map((path) => warm(pages, path)))
      },
    },
    async close() {
      await Promise.all([loopback.close(), generation.close()])
    },
  }
}

async function warm(pages: PageSource, path: string): Promise<void> {
  const destination = resolveAddress(path)
  if (destination.kind === 'page' && destination.holdable) await pages.get(destination)
}
