import { readRefusal } from '../../../desk/admin/desk-refusal.ts'
import type { Locale } from '../../../kernel/locales.ts'

type Call = { path: string; method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: unknown }

/** Calls the threads of a site as the person who is signed in; what is refused is thrown as a `DeskRefusal`. */
export type CallThreads = <Answer>(call: Call) => Promise<Answer>

/** Answers a caller whose refusals are in a language; it needs nothing of the admin, so the preview has it too. */
export function makeCaller(language: Locale): CallThreads {
  return async ({ path, method = 'GET', body }) => {
    const response = await fetch(`/api/threads${path}`, {
      method,
      credentials: 'same-origin',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw readRefusal(answer, response.statusText || `HTTP ${response.status}`)
    // What an endpoint answers is typed by the endpoint, which stands in the same release.
    return answer as never
  }
}
