'use client'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Delegation } from '../../../generated/payload-types.ts'
import { dutyMessages } from './messages.ts'

/** What is in force or coming, or the sentence that says why it was not read. */
export type Duty = { lines: Delegation[] | null; refusal: string | null; reload: () => void }

/** Reads the delegations and duties that are in force or coming, the first to end first. */
export function useDuty(): Duty {
  const client = useDeskClient()
  const { failed } = useMessages(dutyMessages)
  const [lines, setLines] = useState<Delegation[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((before) => before + 1), [])
  useEffect(() => {
    let isWanted = true
    const now = encodeURIComponent(new Date().toISOString())
    const where = `where[and][0][until][greater_than]=${now}&where[and][1][endedAt][exists]=false`
    client<{ docs: Delegation[] }>({ path: `/delegations?${where}&sort=until&depth=1&limit=50` })
      .then(({ docs }) => {
        if (!isWanted) return
        setLines(docs)
        setRefusal(null)
      })
      .catch((error: unknown) => isWanted && setRefusal(readMessage(error) ?? failed))
    return () => {
      isWanted = false
    }
    // `round` asks again.
  }, [client, failed, round])
  return { lines, refusal, reload }
}
