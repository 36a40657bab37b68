'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import type { ChecksAnswer } from '../answers.ts'

/** Saves follow each other while somebody types: the text is checked once they rest. */
const rest = 800

/** What the checks said last, and whether they are at work. */
export type Checks = {
  answer: ChecksAnswer | null
  state: 'checking' | 'done' | 'failed'
  check: () => Promise<void>
}

/** Keeps what the checks find in step with an issue's page: at each save, here or in a drawer, and on demand. */
export function useChecks(issueId: number | null): Checks {
  const client = useDeskClient()
  const { lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [answer, setAnswer] = useState<ChecksAnswer | null>(null)
  const [state, setState] = useState<Checks['state']>('checking')
  const turn = useRef(0)
  const check = useCallback(async () => {
    if (issueId === null) return
    turn.current += 1
    const mine = turn.current
    setState('checking')
    try {
      const read = await client<ChecksAnswer>({ path: `/issues/${issueId}/checks` })
      if (mine !== turn.current) return
      setAnswer(read)
      setState('done')
    } catch {
      if (mine === turn.current) setState('failed')
    }
  }, [client, issueId])
  // A save is the occasion to check, not a value that is used.
  useEffect(() => {
    const timer = setTimeout(() => void check(), rest)
    return () => clearTimeout(timer)
  }, [check, lastUpdateTime, mostRecentUpdate])
  return { answer, state, check }
}
