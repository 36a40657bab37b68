'use client'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import type { ChecksAnswer, ShownFinding } from '../../checks/answers.ts'

/** Reads what the checks find in the text of `hash`; empty until it is read. */
export function useFindings(issueId: number, hash: string): readonly ShownFinding[] {
  const client = useDeskClient()
  const [findings, setFindings] = useState<ShownFinding[]>([])
  useEffect(() => {
    let isWanted = true
    client<ChecksAnswer>({ path: `/issues/${issueId}/checks` })
      .then((read) => isWanted && setFindings(read.findings))
      // Without the checks the text can still be read; signing asks them again.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, issueId, hash])
  return findings
}
