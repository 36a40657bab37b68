'use client'
import { toast, useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../admin/desk-client.ts'
import { readMessage } from '../../admin/desk-refusal.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { refreshPressState } from '../../publishing/admin/press-state.ts'
import type { OrderAct, Reference } from '../acts.ts'
import { runningOrderMessages } from '../messages.ts'
import type { RunningOrderAnswer, RunningOrderView } from '../view.ts'
import { foreseeMove } from '../view-rules.ts'

/** An issue's running order as the desk shows it, and how to change it. */
export type RunningOrder = {
  /** Null until it has been read. */
  view: RunningOrderView | null
  busy: boolean
  reload: () => void
  /** Answers what the act has made, or null; says by a toast when it was refused. */
  perform: (act: OrderAct) => Promise<Reference | null>
}

/** Reads an issue's running order and changes it, one act at a time. */
export function useRunningOrder(issueId: number | null): RunningOrder {
  const [view, setView] = useState<RunningOrderView | null>(null)
  const [busy, setBusy] = useState(false)
  const [reading, setReading] = useState(0)
  const client = useDeskClient()
  // Questions and pieces are saved in drawers over the page, the last time while the drawer closes.
  const { mostRecentUpdate } = useDocumentEvents()
  const messages = useMessages(runningOrderMessages)

  useEffect(() => {
    if (issueId === null) return
    let isWanted = true
    client<RunningOrderAnswer>({ path: `/issues/${issueId}/running-order` })
      .then((answer) => {
        if (isWanted) setView(answer)
      })
      .catch((error: unknown) => {
        if (isWanted) toast.error(readMessage(error) ?? messages.failed)
      })
    return () => {
      isWanted = false
    }
  }, [client, issueId, messages, reading, mostRecentUpdate])

  const reload = useCallback(() => setReading((count) => count + 1), [])

  const perform = useCallback(
    async (act: OrderAct) => {
      setBusy(true)
      if (act.act === 'move' && act.question === undefined) {
        setView((shown) => shown && foreseeMove(shown, act))
      }
      try {
        const answer = await client<RunningOrderAnswer>({
          path: `/issues/${issueId}/running-order`,
          method: 'POST',
          body: act,
        })
        setView(answer)
        if (issueId !== null) void refreshPressState(issueId)
        return answer.created
      } catch (error) {
        toast.error(readMessage(error) ?? messages.failed)
        reload()
        return null
      } finally {
        setBusy(false)
      }
    },
    [client, issueId, messages, reload],
  )

  return { view, busy, reload, perform }
}
