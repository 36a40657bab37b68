'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useDeskClient } from '../../admin/desk-client.ts'
import type { PressAnswer } from '../press-answers.ts'

type Watched = { answer: PressAnswer | null; ask: () => Promise<PressAnswer>; asking: Promise<void> | null }

// Controls, panel and running order of one page are separate React trees: they share what the press says here.
const watched = new Map<number, Watched>()
const listeners = new Set<() => void>()

/** Asks the press again what an issue on the page still misses; answers when that is shown. */
export async function refreshPressState(issueId: number): Promise<PressAnswer | null> {
  const issue = watched.get(issueId)
  if (!issue) return null
  // An answer that is under way may not know of the change that led here.
  await issue.asking
  issue.asking ??= askPress(issue)
  await issue.asking
  return issue.answer
}

/** Answers what the press says of an issue on the page; null until it has answered. */
export function usePressState(issueId: number | null): PressAnswer | null {
  const read = useCallback(
    () => (issueId === null ? null : (watched.get(issueId)?.answer ?? null)),
    [issueId],
  )
  return useSyncExternalStore(subscribe, read, read)
}

/** Keeps the state of the press in step with an issue's page: at each save, here or in a drawer, and at return. */
export function useKeepingPressState(issueId: number | null): void {
  const client = useDeskClient()
  const { lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    if (issueId === null) return
    const ask = () => client<PressAnswer>({ path: `/issues/${issueId}/press` })
    const known = watched.get(issueId)
    if (known) known.ask = ask
    else watched.set(issueId, { answer: null, asking: null, ask })
    void refreshPressState(issueId)
  }, [client, issueId, lastUpdateTime, mostRecentUpdate])
  useEffect(() => {
    if (issueId === null) return
    const refresh = () => void refreshPressState(issueId)
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [issueId])
}

async function askPress(issue: Watched): Promise<void> {
  try {
    issue.answer = await issue.ask()
  } catch {
    // What was known stays shown; the next save asks again, and publishing itself says what is wrong.
  }
  issue.asking = null
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
