'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { InvitationsAnswer } from '../answers.ts'
import { invitationMessages } from './messages.ts'

/** The invitations to the answer of a form, and what is done with them. */
export type Invitations = {
  answer: InvitationsAnswer | null
  refusal: string | null
  isBusy: boolean
  /** Does it, and shows what came of it; answers whether it was done. */
  act: (path: string, body?: object) => Promise<boolean>
  /** Reads them again. */
  look: () => void
}

/** Reads the invitations to an answer, and again when it was saved or somebody comes back to the window. */
export function useInvitations(answerId: number | null): Invitations {
  const client = useDeskClient()
  const messages = useMessages(invitationMessages)
  const { lastUpdateTime } = useDocumentInfo()
  const [answer, setAnswer] = useState<InvitationsAnswer | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const look = useCallback(() => {
    if (answerId === null) return
    client<InvitationsAnswer>({ path: `/answers/${answerId}/invitations` })
      .then(setAnswer)
      // What was known stays shown; the next look asks again.
      .catch(() => undefined)
  }, [client, answerId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save asks again
  useEffect(() => {
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [look, lastUpdateTime])
  const act = useCallback(
    async (path: string, body: object = {}) => {
      setIsBusy(true)
      setRefusal(null)
      try {
        const whole = `/answers/${answerId}/invitations${path}`
        setAnswer(await client<InvitationsAnswer>({ path: whole, method: 'POST', body }))
        return true
      } catch (error) {
        setRefusal(readMessage(error) ?? messages.failed)
        return false
      } finally {
        setIsBusy(false)
      }
    },
    [client, answerId, messages],
  )
  return { answer, refusal, isBusy, act, look }
}
