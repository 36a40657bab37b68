'use client'
import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

/** A refusal as the API words it, in the language of the admin; `data` holds its code and details. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal'
  readonly code: string
  readonly data: Record<string, unknown>

  constructor({ message, data }: { message: string; data: Record<string, unknown> }) {
    super(message)
    this.code = typeof data.code === 'string' ? data.code : 'unknown'
    this.data = data
  }
}

/** Answers the sentence of a refusal that is ready to be shown, or null. */
export function readMessage(error: unknown): string | null {
  return error instanceof DeskRefusal ? error.message : null
}

type Call = { path: string; method?: 'GET' | 'POST' | 'PUT' | 'PATCH'; body?: unknown }

/** Calls the API as the person who is logged in, in the locale of the text being edited. */
export type DeskClient = <Answer>(call: Call) => Promise<Answer>

/** Answers a client of the API; what the API refuses is thrown as a `DeskRefusal`. */
export function useDeskClient(): DeskClient {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const api = config.routes.api
  const language = i18n.language
  return useMemo(() => createDeskClient({ api, locale, language }), [api, locale, language])
}

function createDeskClient({
  api,
  locale,
  language,
}: {
  api: string
  locale: string
  language: string
}): DeskClient {
  return async ({ path, method = 'GET', body }) => {
    const separator = path.includes('?') ? '&' : '?'
    const carried = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${api}${path}${separator}locale=${locale}&fallback-locale=none`, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...carried,
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw readRefusal(answer, response.statusText || `HTTP ${response.status}`)
    // What an endpoint answers is typed by the endpoint, which stands in the same release.
    return answer as never
  }
}

/** Reads the first error of an answer of the API; `fallback` is said when it has no sentence. */
export function readRefusal(answer: unknown, fallback: string): DeskRefusal {
  const errors: unknown = isRecord(answer) ? answer.errors : null
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  const message = isRecord(first) && typeof first.message === 'string' ? first.message : ''
  const data = isRecord(first) && isRecord(first.data) ? first.data : {}
  return new DeskRefusal({ message: message || fallback, data })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
