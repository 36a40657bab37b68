import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { chooseVariant } from './choose-variant.ts'
import type { Page } from './page.ts'

/** Sends a page in the coding that the client prefers, or 304 where the client has it; HEAD without the body. */
export function sendPage(exchange: { request: IncomingMessage; response: ServerResponse }, page: Page): void {
  const { request, response } = exchange
  const variant = chooseVariant(page, request.headers['accept-encoding'])
  if (page.status === 200 && fresh(request.headers, { etag: variant.etag })) {
    response.writeHead(304, variant.unchangedFields).end()
    return
  }
  response.writeHead(page.status, variant.fields)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}
