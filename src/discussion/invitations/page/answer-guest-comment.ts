import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isRefusal } from '../../../kernel/errors.ts'
import { isLocale } from '../../../kernel/locales.ts'
import { RateLimit } from '../../../kernel/rate-limit.ts'
import { commentAsGuest } from '../acts/guest-comments.ts'
import { readTokenId } from '../rules/token.ts'
import { isFromHere } from './answer-guest-act.ts'
import { type GuestRefusal, guestPath } from './page-facts.ts'

const commentShape = z.object({
  block: z.string().max(40).optional(),
  thread: z.coerce.number().int().positive().optional(),
  body: z.string().max(10_000),
})

/** By invitation. */
const comments = new RateLimit({ burst: 20, perSecond: 0.1 })

/** Answers a comment that a form of the page sent: it keeps it, and leads back to the page. */
export async function answerGuestComment(
  req: PayloadRequest,
  { token, request }: { token: string; request: Request },
): Promise<Response> {
  if (!isFromHere(request.headers)) return new Response('Forbidden\n', { status: 403 })
  const form = await request.formData().catch(() => new FormData())
  const language = form.get('language')
  const kept: Record<string, string> = isLocale(language) ? { language } : {}
  const back = (parameters: Record<string, string>) =>
    new Response(null, {
      status: 303,
      headers: { location: `${guestPath(token, { ...kept, ...parameters })}#guest-comments` },
    })
  const parsed = commentShape.safeParse(Object.fromEntries(form))
  if (!parsed.success) return back({ refused: 'comment' })
  if (comments.take(String(readTokenId(token)), Date.now()) > 0) return back({ refused: 'often' })
  const { thread, block = '', body } = parsed.data
  try {
    await commentAsGuest(req, token, { on: thread ? { threadId: thread } : { blockId: block }, body })
  } catch (error) {
    if (!isRefusal(error) || error.status >= 500) throw error
    const refused: GuestRefusal = error.code === 'content-changed' ? 'changed' : 'comment'
    return back({ refused })
  }
  return back({})
}
