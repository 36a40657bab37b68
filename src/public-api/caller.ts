import { getPayload, type SanitizedConfig } from 'payload'
import { presentError } from '../kernel/error-response.ts'
import { isRefusal } from '../kernel/errors.ts'
import type { Locale } from '../kernel/locales.ts'

/** Who sends a request, asked before Payload reads it. */
export type Caller = { hasSession: (headers: Headers) => Promise<boolean> }

/** Answers who calls by Payload's own sessions and API keys. */
export function identifyBy(config: Promise<SanitizedConfig>): Caller {
  return {
    hasSession: async (headers) => {
      const isAnonymous = !headers.has('authorization') && !headers.has('cookie')
      if (isAnonymous) return false
      const payload = await getPayload({ config })
      const { user } = await payload.auth({ headers })
      return user !== null
    },
  }
}

/** Answers a request with a refusal in the caller's language; anything else than a refusal is thrown on. */
export function refuseRequest(error: unknown, request: Request): Response {
  if (!isRefusal(error)) throw error
  const prefersChinese = /^\s*zh\b/i.test(request.headers.get('accept-language') ?? '')
  const language: Locale = prefersChinese ? 'zh' : 'en'
  return Response.json(presentError(error, language), {
    status: error.status,
    headers: { 'cache-control': 'no-store' },
  })
}
