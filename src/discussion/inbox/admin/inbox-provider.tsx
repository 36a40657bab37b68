'use client'
import { useAuth } from '@payloadcms/ui'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { useDeskRoom } from '../../../coediting/presence/admin/desk-room-provider.tsx'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { inboxSignal } from '../signal.ts'

/** How often the count is asked for anew, in milliseconds: what a broken connection did not tell is seen by then. */
const askEvery = 30_000

/** The caller's unread messages. */
export type Unread = {
  /** How many there are; null before it is known. */
  count: number | null
  /** Takes over a count that an act answered. */
  set: (count: number) => void
  /** Grows with each count that was asked for: a list beside it asks then as well. */
  round: number
}

const UnreadContext = createContext<Unread>({ count: null, set: () => {}, round: 0 })

/** Keeps the count of unread messages: by signal, when the window gets the focus, and every half minute. */
export function InboxProvider({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const person = user?.id ?? null
  const client = useDeskClient()
  const { onSignal } = useDeskRoom()
  const [count, setCount] = useState<number | null>(null)
  const [round, setRound] = useState(0)
  const ask = useCallback(async () => {
    const { unread } = await client<{ unread: number }>({ path: '/inbox/unread' })
    setCount(unread)
    setRound((before) => before + 1)
  }, [client])
  useEffect(() => {
    if (person === null) return
    // Without an answer the last count stays until the next time.
    const tryAsking = () => void ask().catch(() => {})
    const askIfSeen = () => document.visibilityState === 'visible' && tryAsking()
    tryAsking()
    const timer = setInterval(askIfSeen, askEvery)
    window.addEventListener('focus', tryAsking)
    const deafen = onSignal((about) => about === inboxSignal && tryAsking())
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', tryAsking)
      deafen()
    }
  }, [ask, onSignal, person])
  const unread = useMemo(() => ({ count, set: setCount, round }), [count, round])
  return <UnreadContext value={unread}>{children}</UnreadContext>
}

/** Answers the count of unread messages, and how to set it. */
export function useUnread(): Unread {
  return use(UnreadContext)
}
