'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { readMessage, readRefusal } from '../../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import type { ImportedList } from '../../lists/csv/import-list.ts'
import type { ListSlug } from '../../lists/csv/list.ts'
import { listExchangeMessages } from './messages.ts'

/** How an import stands, with what was said of the last one. */
export type ListImport = { at: 'rest' | 'way'; said: string; refusal: string | null }

/** Answers how to bring a file into a list; the list is read anew afterwards. */
export function useListImport(slug: ListSlug): {
  state: ListImport
  send: (file: File, replace: boolean) => Promise<void>
} {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const messages = useMessages(listExchangeMessages)
  const [state, setState] = useState<ListImport>({ at: 'rest', said: '', refusal: null })
  const send = async (file: File, replace: boolean) => {
    setState({ at: 'way', said: '', refusal: null })
    try {
      const response = await fetch(`${config.routes.api}/${slug}/import?replace=${replace}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'text/csv' },
        body: file,
      })
      const answer: unknown = await response.json()
      if (!response.ok) throw readRefusal(answer, response.statusText)
      // The endpoint stands in the same release.
      const { created, updated, unchanged, removed } = answer as ImportedList
      setState({ at: 'rest', said: messages.done(created, updated, unchanged, removed), refusal: null })
      // Not `refresh`: the router, which never saw the query that the list put into the address, would go back to the
      // bare one; the list would put it back, and that discards a navigation that was begun meanwhile.
      router.replace(location.href)
    } catch (error) {
      setState({ at: 'rest', said: '', refusal: readMessage(error) ?? messages.broken })
    }
  }
  return { state, send }
}
