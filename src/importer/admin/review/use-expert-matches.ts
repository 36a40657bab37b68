'use client'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import type { ExpertMatch } from '../../commit/expert-match.ts'

/**
 * Answers who on file the people of an import may be, asked again whenever the acts that the server keeps change
 * (`revision`); what was known stays until then.
 */
export function useExpertMatches(importId: number, revision: number): ExpertMatch[] {
  const client = useDeskClient()
  const [matches, setMatches] = useState<ExpertMatch[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision may name other people
  useEffect(() => {
    let isWanted = true
    client<{ matches: ExpertMatch[] }>({ path: `/imports/${importId}/experts` })
      .then((answer) => isWanted && setMatches(answer.matches))
      // Without an answer nobody is proposed, and the commit matches nobody by itself.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, importId, revision])
  return matches
}
