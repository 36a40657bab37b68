'use client'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import type { UnitKey } from '../../answers.ts'

/** A finding of the checks as the view lists it. */
export type FindingLine = {
  fingerprint: string
  check: string
  label: string
  severity: 'grave' | 'warning' | 'note'
  sentence: string
  quote: string
  unit: UnitKey
  block: string | null
}

/** Reads what the checks find in the text of `hash`; empty until it is read. */
export function useFindings(issueId: number, hash: string): readonly FindingLine[] {
  const client = useDeskClient()
  const [findings, setFindings] = useState<FindingLine[]>([])
  useEffect(() => {
    let isWanted = true
    client<{ hash: string; findings: FindingLine[] }>({ path: `/issues/${issueId}/review/findings` })
      .then((read) => isWanted && setFindings(read.findings))
      // Without the checks the text can still be read; signing asks them again.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, issueId, hash])
  return findings
}
