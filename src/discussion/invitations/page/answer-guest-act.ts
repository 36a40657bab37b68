import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getEnvironment } from '../../../kernel/env.ts'
import { isRefusal } from '../../../kernel/errors.ts'
import { isLocale } from '../../../kernel/locales.ts'
import { RateLimit } from '../../../kernel/rate-limit.ts'
import { doAsGuest } from '../acts/guest-acts.ts'
import { consentActs } from '../rules/consent.ts'
import { readTokenId } from '../rules/token.ts'
import { type GuestRefusal, guestPath } from './page-facts.ts'

const actShape = z.object({
  act: z.enum(consentActs),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  words: z.string().max(4_000).nullable().default(null),
})

/** By invitation; delivery counts by address. A person decides a few times a minute. */
const acts = new RateLimit({ burst: 30, perSecond: 0.2 })

/**
 * Answers an act of a guest that a form of the page sent: it does it, and leads back to the page. Only a page of this
 * site can send it; following a link does nothing, whoever follows it.
 */
export async function answerGuestAct(
  req: PayloadRequest,
  { token, request }: { token: string; request: Request },
): Promise<Response> {
  if (!isFromHere(request.headers)) return new Response('Forbidden\n', { status: 403 })
  const form = await request.formData().catch(() => new FormData())
  const parsed = actShape.safeParse(Object.fromEntries(form))
  const language = form.get('language')
  const kept: Record<string, string> = isLocale(language) ? { language } : {}
  const back = (parameters: Record<string, string>) =>
    new Response(null, {
      status: 303,
      headers: { location: guestPath(token, { ...kept, ...parameters }) },
    })
  if (!parsed.success) return back({ refused: 'failed' })
  const id = readTokenId(token)
  if (id === null) return back({})
  if (acts.take(String(id), Date.now()) > 0) return back({ refused: 'often' })
  try {
    await doAsGuest(req, token, parsed.data)
  } catch (error) {
    if (!isRefusal(error) || error.status >= 500) throw error
    const refused = refusalByCode[error.code]
    // The page of a link that opens nothing says so itself.
    return back(refused ? { refused } : {})
  }
  return back({ done: parsed.data.act })
}

const refusalByCode: Partial<Record<string, GuestRefusal>> = {
  'content-changed': 'changed',
  'invalid-input': 'words',
}

/** Says whether a page of this site sent a post: browsers name its origin, or say that it is the same. */
export function isFromHere(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin === getEnvironment().siteUrl
  return headers.get('sec-fetch-site') === 'same-origin'
}
