import { RoundtableError } from '../kernel/errors.ts'
import { bounds } from './bounds.ts'
import { type Caller, refuseRequest } from './caller.ts'

/**
 * Wraps a handler of requests: a body over the bound, or of a length that is not stated, is taken from callers
 * with a session only, and before anything of it is read.
 */
export function capBody<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
  caller: Caller,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    if (isSmall(request) || (await caller.hasSession(request.headers))) return handler(request, ...rest)
    return refuseRequest(bodyTooLarge(), request)
  }
}

function isSmall(request: Request): boolean {
  if (request.body === null) return true
  const stated = request.headers.get('content-length') ?? ''
  return /^\d+$/.test(stated) && Number(stated) <= bounds.bodyBytes
}

function bodyTooLarge(): RoundtableError {
  return new RoundtableError({
    code: 'body-too-large',
    zh: `未登录时请求正文最多 ${bounds.bodyBytes} 字节\uFF0C并要写明 Content-Length。`,
    en: `Without a session a request’s body has ${bounds.bodyBytes} bytes at most, and states its Content-Length.`,
  })
}
