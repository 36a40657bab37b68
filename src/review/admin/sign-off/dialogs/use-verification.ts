'use client'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../../desk/admin/desk-client.ts'
import type { IssueComparison } from '../../../../edition/comparison/compare-issue-texts.ts'
import { useSignOff } from '../sign-off-context.tsx'

/** Whether the signed text with the listed changes is the present one, and what differs where it is not. */
export type Verification = { equal: boolean; page: IssueComparison | null }

/** Reads how the present text stands to what was signed “print after changes”; null until it is read. */
export function useVerification(): Verification | null {
  const client = useDeskClient()
  const { issueId, review } = useSignOff()
  const [read, setRead] = useState<Verification | null>(null)
  const { hash } = review
  useEffect(() => {
    let isWanted = true
    client<Verification>({ path: `/issues/${issueId}/review/print-changes?hash=${hash}` })
      .then((verification) => isWanted && setRead(verification))
      // What cannot be compared cannot be verified: the button stays closed.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, issueId, hash])
  return read
}
