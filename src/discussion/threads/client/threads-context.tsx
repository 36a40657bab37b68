'use client'
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import type { Locale } from '../../../kernel/locales.ts'
import type { Actor } from '../rules.ts'
import { type CallThreads, makeCaller } from './call-threads.ts'
import type { Mentionable } from './find-mentions.ts'
import { type ThreadMessages, threadMessages } from './messages.ts'

/** What cards and forms of threads know of where they are. */
export type ThreadsHere = {
  me: Actor
  language: Locale
  messages: ThreadMessages
  /** Does something to a thread, and reads the threads anew. @throws DeskRefusal */
  act: CallThreads
  findPeople: () => Promise<readonly Mentionable[]>
  active: number | null
  setActive: (thread: number | null) => void
}

const ThreadsContext = createContext<ThreadsHere | null>(null)

/** Answers what surrounds a card. @throws Error outside of `ThreadsFrame` */
export function useThreadsHere(): ThreadsHere {
  const here = use(ThreadsContext)
  if (!here) throw new Error('Threads stand in a frame of theirs')
  return here
}

/** Surrounds the threads of a document: `about` names it, as the parameters of the API. */
export function ThreadsFrame({
  me,
  language,
  about,
  onDone,
  children,
}: {
  me: Actor
  language: Locale
  about: string
  onDone: () => Promise<void>
  children: ReactNode
}) {
  const [active, setActive] = useState<number | null>(null)
  const call = useMemo(() => makeCaller(language), [language])
  const people = useRef<Promise<readonly Mentionable[]> | null>(null)
  const act: CallThreads = useCallback(
    async (asked) => {
      const answer = await call<never>(asked)
      await onDone()
      return answer
    },
    [call, onDone],
  )
  const findPeople = useCallback(() => {
    people.current ??= call<{ people: Mentionable[] }>({ path: `/people?${about}` }).then(
      (answer) => answer.people,
      () => [],
    )
    return people.current
  }, [call, about])
  const here = useMemo(
    () => ({ me, language, messages: threadMessages[language], act, findPeople, active, setActive }),
    [me, language, act, findPeople, active],
  )
  return <ThreadsContext value={here}>{children}</ThreadsContext>
}
