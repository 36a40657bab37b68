'use client'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import type { Issue, Task } from '../../../generated/payload-types.ts'
import { taskMessages } from '../messages.ts'

/** What a task is given with. */
export type TaskDraft = { assignee: number; due: string; note: string }

/** The tasks of a document as they are read, and what can be done with them. */
export type TaskReading = {
  tasks: Task[] | null
  /** In which the tasks' dates are: that of their issue's series (IANA). */
  timeZone: string
  refusal: string | null
  /** Both throw what refuses them. */
  assign: (draft: TaskDraft) => Promise<void>
  change: (id: number, data: Partial<TaskDraft> & { state?: Task['state'] }) => Promise<void>
}

/** Reads the tasks of a document, or of an issue with its parts. */
export function useTasks({ collection, id }: { collection: string; id: number | null }): TaskReading {
  const client = useDeskClient()
  const { failed } = useMessages(taskMessages)
  const [tasks, setTasks] = useState<Task[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [timeZone, setTimeZone] = useState(newsroomTimeZone)
  const read = useCallback(async () => {
    const wanted =
      collection === 'issues'
        ? `where[issueId][equals]=${id}`
        : `where[and][0][document.relationTo][equals]=${collection}&where[and][1][document.value][equals]=${id}`
    const { docs } = await client<{ docs: Task[] }>({
      path: `/tasks?${encodeURI(wanted)}&sort=due&limit=100&depth=1`,
    })
    return docs
  }, [client, collection, id])
  const take = useCallback((docs: Task[]) => {
    setTasks(docs)
    setRefusal(null)
  }, [])
  const issueId = tasks?.[0]?.issueId ?? null
  useEffect(() => {
    if (issueId === null) return
    client<{ series?: Issue['series'] | null }>({
      path: `/issues/${issueId}?draft=true&depth=1&select[series]=true`,
    }).then(
      ({ series }) => setTimeZone((typeof series === 'object' && series?.timeZone) || newsroomTimeZone),
      () => null,
    )
  }, [client, issueId])
  useEffect(() => {
    if (id === null) return
    let isWanted = true
    const ask = () => {
      read().then(
        (docs) => isWanted && take(docs),
        (error: unknown) => isWanted && setRefusal(readMessage(error) ?? failed),
      )
    }
    ask()
    window.addEventListener('focus', ask)
    return () => {
      isWanted = false
      window.removeEventListener('focus', ask)
    }
  }, [failed, id, read, take])
  return {
    tasks,
    timeZone,
    refusal,
    assign: async (draft) => {
      const document = { relationTo: collection, value: id }
      await client({ path: '/tasks', method: 'POST', body: { ...draft, document } })
      take(await read())
    },
    change: async (task, data) => {
      await client({ path: `/tasks/${task}`, method: 'PATCH', body: data })
      take(await read())
    },
  }
}
