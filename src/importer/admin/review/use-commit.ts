'use client'
import { useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { findLanguage } from '../../commit/find-language.ts'
import { dialogMessages } from './dialog-messages.ts'
import { useBench } from './review-context.tsx'

/** What the person decides of the draft. */
export type CommitWish = { series: number; numbers: 'keep' | 'leave-out' }

/** How making the draft goes. */
export type Commit = {
  at: 'rest' | 'way' | 'end'
  refusal: string | null
  commit: (wish: CommitWish) => Promise<void>
  /** Takes the refusal away: the person is changing what was refused. */
  reconsider: () => void
}

/** Makes the draft of what is kept, and opens it. */
export function useCommit(): Commit {
  const client = useDeskClient()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const messages = useMessages(dialogMessages)
  const { kept, acts, review } = useBench()
  const [at, setAt] = useState<Commit['at']>('rest')
  const [refusal, setRefusal] = useState<string | null>(null)
  const commit = async (wish: CommitWish) => {
    setAt('way')
    setRefusal(null)
    try {
      const { issue } = await client<{ issue: { id: number } }>({
        path: `/imports/${kept.id}/commit`,
        method: 'POST',
        body: { base: acts.revision, ...wish },
      })
      setAt('end')
      // The draft is written in the language of its source.
      const locale = findLanguage(review.source.text)
      startRouteTransition(() => router.push(`/admin/collections/issues/${issue.id}?locale=${locale}`))
    } catch (error) {
      setRefusal(readMessage(error) ?? messages.failed)
      setAt('rest')
    }
  }
  return { at, refusal, commit, reconsider: () => setRefusal(null) }
}
