'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'
import { useDeskClient } from '../../admin/desk-client.ts'
import type { PressAnswer } from '../press-answers.ts'

type Snapshot = { issueId: number | null; answer: PressAnswer | null; failure: string | null }

// Controls, panel and running order of one page are separate React trees: they share this state.
let snapshot: Snapshot = { issueId: null, answer: null, failure: null }
let ask: (() => Promise<PressAnswer>) | null = null
let asking = false
let askAgain = false
const listeners = new Set<() => void>()

/** Asks the press again what the issue on the page still misses; calls made meanwhile become one more. */
export function refreshPressState(): void {
  if (asking) {
    askAgain = true
    return
  }
  void askPress()
}

/** Answers what the press says of the issue on the page; null until it has answered. */
export function usePressState(issueId: number | null): Omit<Snapshot, 'issueId'> {
  const shared = useSyncExternalStore(subscribe, readSnapshot, readSnapshot)
  return shared.issueId === issueId ? shared : { answer: null, failure: null }
}

/** Keeps the state of the press in step with an issue's page: at each save, here or in a drawer, and at return. */
export function useKeepingPressState(issueId: number | null): void {
  const client = useDeskClient()
  const { lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    if (issueId === null) return
    ask = () => client<PressAnswer>({ path: `/issues/${issueId}/press` })
    if (snapshot.issueId !== issueId) publish({ issueId, answer: null, failure: null })
    refreshPressState()
  }, [client, issueId, lastUpdateTime, mostRecentUpdate])
  useEffect(() => {
    window.addEventListener('focus', refreshPressState)
    return () => window.removeEventListener('focus', refreshPressState)
  }, [])
}

async function askPress(): Promise<void> {
  if (!ask) return
  const { issueId } = snapshot
  asking = true
  try {
    const answer = await ask()
    if (snapshot.issueId === issueId) publish({ issueId, answer, failure: null })
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    if (snapshot.issueId === issueId) publish({ ...snapshot, failure })
  } finally {
    asking = false
    if (askAgain) {
      askAgain = false
      refreshPressState()
    }
  }
}

function publish(next: Snapshot): void {
  snapshot = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readSnapshot(): Snapshot {
  return snapshot
}
