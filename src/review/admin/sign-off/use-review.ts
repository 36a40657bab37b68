'use client'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { DifferenceAnswer, ReviewAnswer } from '../../answers.ts'
import { signOffMessages } from './messages.ts'
import type { Target } from './targets.ts'

/** The state of a review while it is read: what stands there, or the sentence that says why not. */
export type Reading = {
  review: ReviewAnswer | null
  refusal: string | null
  /** Reads it again; answers it, or null when that failed. */
  reload: () => Promise<ReviewAnswer | null>
  /** Goes on with what an act answered. */
  goOnWith: (review: ReviewAnswer) => void
}

/** Reads the review of an issue, and again whenever the window gets the focus back. */
export function useReview(issueId: number): Reading {
  const client = useDeskClient()
  const { failed } = useMessages(signOffMessages)
  const [review, setReview] = useState<ReviewAnswer | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const ask = useCallback(
    () => client<ReviewAnswer>({ path: `/issues/${issueId}/review` }),
    [client, issueId],
  )
  const reload = useCallback(async () => {
    try {
      const read = await ask()
      setReview(read)
      return read
    } catch (error) {
      setRefusal(readMessage(error) ?? failed)
      return null
    }
  }, [ask, failed])
  useEffect(() => {
    let isWanted = true
    const refresh = () => {
      ask()
        .then((read) => isWanted && setReview(read))
        .catch((error: unknown) => isWanted && setRefusal(readMessage(error) ?? failed))
    }
    refresh()
    window.addEventListener('focus', refresh)
    return () => {
      isWanted = false
      window.removeEventListener('focus', refresh)
    }
  }, [ask, failed])
  return { review, refusal, reload, goOnWith: setReview }
}

/** Reads what changed since the sign-off before `target`, anew for each text; null until it is read. */
export function useDifference(
  issueId: number,
  { target, hash }: { target: Target | null; hash: string | undefined },
): DifferenceAnswer | null {
  const client = useDeskClient()
  const [read, setRead] = useState<{ key: string; difference: DifferenceAnswer } | null>(null)
  const { step, unit } = target ?? { step: null, unit: null }
  const key = `${step} ${unit} ${hash}`
  useEffect(() => {
    if (step === null || hash === undefined) return
    let isWanted = true
    const query = new URLSearchParams({ step, unit: String(unit) })
    client<DifferenceAnswer>({ path: `/issues/${issueId}/review/difference?${query}` })
      .then((difference) => isWanted && setRead({ key, difference }))
      // The view without the comparison is still the view; the next text asks again.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, issueId, step, unit, hash, key])
  return read?.key === key ? read.difference : null
}
