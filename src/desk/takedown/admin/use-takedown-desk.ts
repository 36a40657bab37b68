'use client'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../admin/desk-client.ts'
import { readMessage } from '../../admin/desk-refusal.ts'
import { useMessages } from '../../admin/use-messages.ts'
import type { TakedownDeskAnswer } from '../desk-answer.ts'
import { takedownMessages } from '../messages.ts'

const typingPause = 200

/** An act on an issue: the last part of its address, and what it takes. */
export type IssueAct = { issueId: number; act: string; body?: object; done: string }

/** What the page of takedowns shows, and how to act on it. */
export type TakedownDeskState = {
  desk: TakedownDeskAnswer | null
  /** What the last act came to, or why it was refused. */
  said: { text: string; isRefusal: boolean } | null
  busy: boolean
  act: (act: IssueAct) => Promise<boolean>
}

/** Reads the page of takedowns for a query, anew a moment after typing and after each act. */
export function useTakedownDesk(query: string): TakedownDeskState {
  const client = useDeskClient()
  const messages = useMessages(takedownMessages)
  const [desk, setDesk] = useState<TakedownDeskAnswer | null>(null)
  const [said, setSaid] = useState<TakedownDeskState['said']>(null)
  const [busy, setBusy] = useState(false)
  const read = useCallback(
    () => client<TakedownDeskAnswer>({ path: `/takedowns/desk?q=${encodeURIComponent(query)}` }),
    [client, query],
  )
  const fail = useCallback(
    (error: unknown) => setSaid({ text: readMessage(error) ?? messages.failed, isRefusal: true }),
    [messages],
  )
  useEffect(() => {
    let isAsked = true
    const timer = setTimeout(() => {
      read().then((answer) => isAsked && setDesk(answer), fail)
    }, typingPause)
    return () => {
      isAsked = false
      clearTimeout(timer)
    }
  }, [read, fail])
  const act = async ({ issueId, act: name, body = {}, done }: IssueAct) => {
    setBusy(true)
    setSaid(null)
    try {
      await client({ path: `/issues/${issueId}/${name}`, method: 'POST', body })
      setSaid({ text: done, isRefusal: false })
      setDesk(await read())
      return true
    } catch (error) {
      fail(error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { desk, said, busy, act }
}
