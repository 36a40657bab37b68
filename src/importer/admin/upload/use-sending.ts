'use client'
import { useConfig, useRouteTransition, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { largestFile, refuseFile } from '../../refusals.ts'
import { uploadMessages } from './messages.ts'
import { sendImport } from './send-import.ts'
import type { StageProgress } from './stages.ts'

/** How an upload stands: at rest, perhaps with a sentence about the last attempt; under way; or kept and opening. */
export type Sending =
  | { at: 'rest'; refusal: string | null; note: string | null }
  | { at: 'way'; file: string; progress: StageProgress }
  | { at: 'end'; file: string }

const resting: Sending = { at: 'rest', refusal: null, note: null }

/** Answers how the upload stands, and how to begin one, to refuse one at once, and to give it up. */
export function useSending(): {
  sending: Sending
  send: (file: File) => Promise<void>
  refuse: (sentence: string) => void
  cancel: () => void
} {
  const [sending, setSending] = useState<Sending>(resting)
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { startRouteTransition } = useRouteTransition()
  const messages = useMessages(uploadMessages)
  const router = useRouter()
  const underWay = useRef<AbortController | null>(null)
  const refuse = useCallback(
    (sentence: string) => setSending({ at: 'rest', refusal: sentence, note: null }),
    [],
  )
  useEffect(() => () => underWay.current?.abort(), [])

  const send = async (file: File) => {
    if (file.size > largestFile) {
      refuse(refuseFile('too-large').sentences[languageOf({ i18n })])
      return
    }
    const controller = new AbortController()
    underWay.current = controller
    const onProgress = (progress: StageProgress) => setSending({ at: 'way', file: file.name, progress })
    onProgress({ stage: 'sending', done: 0 })
    try {
      const url = `${config.routes.api}/imports`
      const kept = await sendImport({
        url,
        file,
        language: i18n.language,
        onProgress,
        signal: controller.signal,
      })
      setSending({ at: 'end', file: file.name })
      startRouteTransition(() => router.push(new URL(kept.import.adminURL, location.href).pathname))
    } catch (error) {
      if (controller.signal.aborted) setSending({ at: 'rest', refusal: null, note: messages.canceled })
      else refuse(readMessage(error) ?? messages.broken)
    }
  }
  return { sending, send, refuse, cancel: () => underWay.current?.abort() }
}
