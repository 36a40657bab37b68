import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { RateLimit } from '../kernel/rate-limit.ts'
import { type Area, type Destination, isSearchOfApi, nameWithoutKey, resolveAddress } from './addresses.ts'
import type { AssetSource } from './asset-source.ts'
import { readClientAddress } from './client-address.ts'
import type { NextHandler } from './loopback.ts'
import { type PageSource, RenderError } from './page-source.ts'
import { sendPage } from './send-page.ts'
import { sendPlain, sendUnavailable } from './send-plain.ts'
import type { Fields } from './wire.ts'

/** What delivery needs to answer requests. */
export type DeliveryParts = {
  next: NextHandler
  pages: PageSource
  assets: AssetSource
  /** How often one client may ask for pages that are made anew each time. */
  searches: RateLimit
  /** How often one client may ask for what invitations open, so that nobody tries links. */
  invitations: RateLimit
  logger: Logger
  headersByArea: Readonly<Record<Area, Fields>>
}

type Exchange = { request: IncomingMessage; response: ServerResponse }
type PageDestination = Extract<Destination, { kind: 'page' }>
type OwnDestination = Exclude<Destination, { kind: 'next' }>

/**
 * Answers every request of the site: reader pages and static files from what is held, the rest through Next,
 * each with the headers of its area. The promise settles when the answer is on its way, and never rejects.
 */
export function createDelivery(parts: DeliveryParts): (exchange: Exchange) => Promise<void> {
  const { headersByArea } = parts

  async function answer(exchange: Exchange, destination: OwnDestination): Promise<void> {
    const headers = headersByArea[destination.kind === 'asset' ? 'asset' : 'reader']
    if (!isReading(exchange.request)) {
      return sendPlain(exchange, { status: 405, headers: { ...headers, Allow: 'GET, HEAD' } })
    }
    switch (destination.kind) {
      case 'bad-address':
        return sendPlain(exchange, { status: 400, headers })
      case 'redirect':
        return sendPlain(exchange, { status: 308, headers: { ...headers, Location: destination.location } })
      case 'asset':
        return sendPage(exchange, await parts.assets.get(destination.path))
      case 'page':
        return answerPage(exchange, destination)
    }
  }

  async function answerPage(exchange: Exchange, page: PageDestination): Promise<void> {
    if (page.holdable) return sendPage(exchange, await parts.pages.get(page))
    if (isRationed(exchange, parts.searches, headersByArea.reader)) return
    return sendPage(exchange, await parts.pages.renderOnce(page))
  }

  /** Counts a request; answers it with 429, and true, where its client has asked too often. */
  function isRationed(exchange: Exchange, limit: RateLimit, areaHeaders: Fields): boolean {
    const wait = limit.take(readClientAddress(exchange.request), Date.now())
    if (wait === 0) return false
    const headers = { ...areaHeaders, 'Retry-After': String(wait), 'Cache-Control': 'no-store' }
    sendPlain(exchange, { status: 429, headers })
    return true
  }

  function limitOf(area: Area, target: string): RateLimit | null {
    if (area === 'invitation') return parts.invitations
    return isSearchOfApi(target) ? parts.searches : null
  }

  return async (exchange) => {
    const { request, response } = exchange
    const destination = resolveAddress(request.url ?? '')
    try {
      if (destination.kind !== 'next') return await answer(exchange, destination)
      const headers = headersByArea[destination.area]
      const limit = limitOf(destination.area, request.url ?? '')
      if (limit && isRationed(exchange, limit, headers)) return
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      await parts.next(request, response)
    } catch (error) {
      const passing = error instanceof RenderError && error.passing
      // The loss of the database is logged once, where it is noticed, and not for every reader.
      parts.logger[passing ? 'debug' : 'error'](
        { err: error, url: nameWithoutKey(request.url ?? '') },
        'no answer could be made',
      )
      sendUnavailable(exchange, { passing, headers: headersByArea.reader })
    }
  }
}

function isReading(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}
