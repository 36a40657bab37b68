'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { keepHandled } from '../keep-handled.ts'
import { inboxMessages } from '../messages.ts'
import type { InboxFilter, InboxMessage, InboxPage } from '../queries.ts'
import { useUnread } from './inbox-provider.tsx'

/** The inbox as it is shown: a page of it, or the sentence that says why not, and what can be done. */
export type InboxReading = {
  inbox: InboxPage | null
  refusal: string | null
  mark: (message: InboxMessage, isRead: boolean) => void
  markAll: () => void
  reload: () => void
}

/** Reads a page of the inbox, and again whenever something came in. */
export function useInbox({ only, page }: InboxFilter): InboxReading {
  const client = useDeskClient()
  const messages = useMessages(inboxMessages)
  const { set, round } = useUnread()
  const [inbox, setInbox] = useState<InboxPage | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const read = useCallback(
    () => client<InboxPage>({ path: `/inbox?only=${only}&page=${page}` }),
    [client, only, page],
  )
  /** The messages that were marked in the list as `read` answers it. */
  const handled = useRef({ read, ids: new Set<string>() })
  const take = useCallback(
    (answer: InboxPage) => {
      if (handled.current.read !== read) handled.current = { read, ids: new Set() }
      const { ids } = handled.current
      setInbox((before) => ({
        ...answer,
        messages: keepHandled(before?.messages ?? [], { now: answer.messages, handled: ids }),
      }))
      set(answer.unread)
      setRefusal(null)
    },
    [set, read],
  )
  const fail = useCallback((error: unknown) => setRefusal(readMessage(error) ?? messages.failed), [messages])
  useEffect(() => {
    let isWanted = true
    read().then(
      (answer) => isWanted && take(answer),
      (error: unknown) => isWanted && fail(error),
    )
    return () => {
      isWanted = false
    }
    // `round` asks again.
  }, [read, take, fail, round])
  const mark = async (message: InboxMessage, isRead: boolean) => {
    const path = `/inbox/${message.id}/mark`
    const { unread } = await client<{ unread: number }>({ path, method: 'POST', body: { isRead } })
    set(unread)
    // The line stays where it is until another list is asked for: so does the focus.
    handled.current.ids.add(message.id)
    setInbox((before) => before && { ...before, unread, messages: replace(before.messages, message, isRead) })
  }
  const markAll = async (upTo: string) => {
    await client({ path: '/inbox/read-all', method: 'POST', body: { upTo } })
    handled.current.ids.clear()
    take(await read())
  }
  return {
    inbox,
    refusal,
    mark: (message, isRead) => void mark(message, isRead).catch(fail),
    markAll: () => {
      const upTo = inbox?.messages[0]?.at
      if (upTo) void markAll(upTo).catch(fail)
    },
    reload: () => void read().then(take, fail),
  }
}

function replace(messages: readonly InboxMessage[], { id }: InboxMessage, isRead: boolean): InboxMessage[] {
  return messages.map((message) => (message.id === id ? { ...message, isRead } : message))
}
