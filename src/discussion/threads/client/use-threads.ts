'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { ShownThread } from '../thread.ts'
import { makeCaller } from './call-threads.ts'
import { threadMessages } from './messages.ts'

/** Threads as they were last read; null before that. */
export type ThreadsReading = {
  threads: readonly ShownThread[] | null
  refusal: string | null
  reload: () => Promise<void>
}

/** Reads threads, and again whenever the window is looked at; `about` names what they are on, as the API's parameters. */
export function useThreads({ about, language }: { about: string; language: Locale }): ThreadsReading {
  const [threads, setThreads] = useState<readonly ShownThread[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const call = useMemo(() => makeCaller(language), [language])
  const reload = useCallback(
    () =>
      call<{ threads: ShownThread[] }>({ path: `?${about}` }).then(
        (answer) => {
          setThreads(answer.threads)
          setRefusal(null)
        },
        (error: unknown) => setRefusal(readMessage(error) ?? threadMessages[language].failed),
      ),
    [call, about, language],
  )
  useEffect(() => {
    void reload()
    const look = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [reload])
  return { threads, refusal, reload }
}
