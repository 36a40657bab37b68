import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolveAddress } from './addresses.ts'
import type { NextHandler } from './loopback.ts'
import { sendPlain } from './send-plain.ts'

/**
 * Answers every request through Next, which alone can reload pages in place: nothing is held, scripts stay, and
 * no policy is sent that would stop them. Addresses resolve as in production.
 */
export function createDevelopmentDelivery(next: NextHandler) {
  return async (exchange: { request: IncomingMessage; response: ServerResponse }): Promise<void> => {
    const { request, response } = exchange
    const target = request.url ?? ''
    // Next's overlay for errors has addresses of its own, which exist in development alone.
    if (target.startsWith('/__nextjs')) return next(request, response)
    const destination = resolveAddress(target)
    if (destination.kind === 'bad-address') return sendPlain(exchange, { status: 400, headers: {} })
    if (destination.kind === 'redirect') {
      return sendPlain(exchange, { status: 308, headers: { Location: destination.location } })
    }
    if (destination.kind === 'page') {
      const query = target.indexOf('?')
      const path = destination.internalPath.split('?', 1)[0] ?? ''
      request.url = query < 0 ? path : path + target.slice(query)
    }
    await next(request, response)
  }
}
