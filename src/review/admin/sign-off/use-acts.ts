'use client'
import { useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { DeskRefusal, readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { ActAnswer, ReviewAnswer } from '../../answers.ts'
import { type SignOffMessages, signOffMessages } from './messages.ts'

/** An act that is sent: what it is called in the view's words, and where it goes below the issue's review. */
export type ActCall = { did: keyof SignOffMessages['did']; path: string; body: Record<string, unknown> }

/** Sending acts, and what is said of them. */
export type Acts = {
  busy: boolean
  /** Sends an act; answers null when it was done, which closes its dialog, else the sentence that refuses it. */
  send: (call: ActCall) => Promise<string | null>
  said: string
  say: (sentence: string) => void
  /** Whether the text changed under the person’s hands, and nobody has said “understood” yet. */
  isTextChanged: boolean
  understand: () => void
  tellTextChanged: () => void
}

/** Answers how to send acts; `onDone` gets the review after each, `onTextChanged` runs when the text is another by now. */
export function useActs(
  issueId: number,
  {
    onDone,
    onTextChanged,
  }: { onDone: (review: ReviewAnswer) => void; onTextChanged: () => Promise<unknown> },
): Acts {
  const client = useDeskClient()
  const messages = useMessages(signOffMessages)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [isTextChanged, setTextChanged] = useState(false)
  const send = async ({ did, path, body }: ActCall) => {
    setBusy(true)
    try {
      const { review } = await client<ActAnswer>({
        path: `/issues/${issueId}/review${path}`,
        method: 'POST',
        body,
      })
      onDone(review)
      setTextChanged(false)
      setSaid(messages.did[did])
      return null
    } catch (error) {
      if (error instanceof DeskRefusal && error.code === 'content-changed') {
        setTextChanged(true)
        await onTextChanged()
      }
      return readMessage(error) ?? messages.failed
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    send,
    said,
    say: setSaid,
    isTextChanged,
    understand: () => setTextChanged(false),
    tellTextChanged: () => setTextChanged(true),
  }
}
