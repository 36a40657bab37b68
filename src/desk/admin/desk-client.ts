'use client'
import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { readRefusal } from './desk-refusal.ts'

type Call = {
  path: string
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH'
  body?: unknown
  /** The version of the draft that a write starts from (D2). */
  base?: string | null
}

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
  return async ({ path, method = 'GET', body, base }) => {
    const separator = path.includes('?') ? '&' : '?'
    const carried = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${api}${path}${separator}locale=${locale}&fallback-locale=none`, {
      method,
      credentials: 'include',
      headers: {
        'Accept-Language': language,
        'Content-Type': 'application/json',
        ...(base ? { 'If-Match': `"${base}"` } : {}),
      },
      ...carried,
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw readRefusal(answer, response.statusText || `HTTP ${response.status}`)
    // What an endpoint answers is typed by the endpoint, which stands in the same release.
    return answer as never
  }
}
