import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { chooseCoding } from './negotiation.ts'
import type { Page } from './page.ts'

/** Sends a page in the coding that the client prefers, or 304 where the client has it; HEAD without the body. */
export function sendPage(
  exchange: { request: IncomingMessage; response: ServerResponse },
  page: Page,
  securityHeaders: Record<string, string>,
): void {
  const { request, response } = exchange
  const coding = chooseCoding(request.headers['accept-encoding'], page.variants)
  const variant = page.variants.get(coding)
  if (!variant) throw new Error('A page has no identity variant')
  const headers: Record<string, string | number> = {
    ...securityHeaders,
    'Cache-Control': page.cacheControl,
    Vary: 'Accept-Encoding',
    ETag: variant.etag,
  }
  if (page.status === 200 && fresh(request.headers, { etag: variant.etag })) {
    response.writeHead(304, headers).end()
    return
  }
  headers['Content-Type'] = page.contentType
  headers['Content-Length'] = variant.body.length
  if (coding !== 'identity') headers['Content-Encoding'] = coding
  if (page.location !== null) headers.Location = page.location
  response.writeHead(page.status, headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}
