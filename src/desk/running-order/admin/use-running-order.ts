'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../admin/desk-client.ts'
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
  reload: () => Promise<void>
  /** Answers what the act has made, or null; says by a toast when it was refused. */
  perform: (act: OrderAct) => Promise<Reference | null>
}

/** Reads an issue's running order and changes it, one act at a time. */
export function useRunningOrder(issueId: number | null): RunningOrder {
  const [view, setView] = useState<RunningOrderView | null>(null)
  const [busy, setBusy] = useState(false)
  const client = useDeskClient()
  const messages = useMessages(runningOrderMessages)
  const path = `/issues/${issueId}/running-order`

  const reload = useCallback(async () => {
    if (issueId === null) return
    try {
      setView(await client<RunningOrderAnswer>({ path }))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : messages.failed)
    }
  }, [client, issueId, messages, path])

  useEffect(() => {
    void reload()
  }, [reload])

  const perform = useCallback(
    async (act: OrderAct) => {
      setBusy(true)
      if (act.act === 'move' && act.question === undefined) {
        setView((shown) => shown && foreseeMove(shown, act))
      }
      try {
        const answer = await client<RunningOrderAnswer>({ path, method: 'POST', body: act })
        setView(answer)
        refreshPressState()
        return answer.created
      } catch (error) {
        toast.error(error instanceof Error ? error.message : messages.failed)
        await reload()
        return null
      } finally {
        setBusy(false)
      }
    },
    [client, messages, path, reload],
  )

  return { view, busy, reload, perform }
}
