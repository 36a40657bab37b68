'use client'
import { toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { ActAnswer } from '../../answers.ts'
import type { ShownFinding } from '../answers.ts'
import { checksMessages } from './messages.ts'

/** Letting findings pass: which, in a dialog of this name, and how it is sent. */
export type Waiving = {
  slug: string
  findings: readonly ShownFinding[]
  ask: (findings: readonly ShownFinding[]) => void
  close: () => void
  /** Answers null when it is done, else the sentence that refuses it. */
  send: (reason: string) => Promise<string | null>
}

/** Answers how to let findings of an issue pass with a reason; `onDone` runs after each. */
export function useWaiving(issueId: number, onDone: () => Promise<void>): Waiving {
  const client = useDeskClient()
  const messages = useMessages(checksMessages)
  const { openModal, closeModal } = useModal()
  const [findings, setFindings] = useState<readonly ShownFinding[]>([])
  const slug = `waive-findings-${issueId}`
  const close = () => closeModal(slug)
  const send = async (reason: string) => {
    try {
      await client<ActAnswer>({
        path: `/issues/${issueId}/review/waive`,
        method: 'POST',
        body: {
          findings: findings.map(({ fingerprint, check, quote }) => ({
            fingerprint,
            check,
            quote: quote.text.slice(0, 500),
          })),
          reason,
        },
      })
    } catch (error) {
      return readMessage(error) ?? messages.waiveFailed
    }
    close()
    toast.success(messages.waivedDone)
    await onDone()
    return null
  }
  const ask = (chosen: readonly ShownFinding[]) => {
    setFindings(chosen)
    openModal(slug)
  }
  return { slug, findings, ask, close, send }
}
