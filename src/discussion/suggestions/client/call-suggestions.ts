import { readRefusal } from '../../../desk/admin/desk-refusal.ts'
import type { Locale } from '../../../kernel/locales.ts'

type Call = { path: string; body?: object | FormData }

/** Calls the suggestions of a site as the person who is signed in; what is refused is thrown as a `DeskRefusal`. */
export type CallSuggestions = <Answer>(call: Call) => Promise<Answer>

/** Answers a caller whose refusals are in a language: it reads, or with a body acts. */
export function makeCaller(language: Locale): CallSuggestions {
  return async ({ path, body }) => {
    const isForm = body instanceof FormData
    const response = await fetch(`/api/suggestions${path}`, {
      method: body ? 'POST' : 'GET',
      credentials: 'same-origin',
      headers: { 'Accept-Language': language, ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw readRefusal(answer, response.statusText || `HTTP ${response.status}`)
    // What an endpoint answers is typed by the endpoint, which stands in the same release.
    return answer as never
  }
}
