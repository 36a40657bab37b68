'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { isRefusal } from '../../../kernel/errors.ts'
import type { ExpertMatch } from '../../commit/expert-match.ts'
import type { Act } from '../../review/act.ts'
import { listFindings } from '../../review/describe-needs.ts'
import type { Review } from '../../review/review.ts'
import { reviewMessages } from './messages.ts'
import type { Acts } from './use-acts.ts'

/** Acts with what is said of them. */
export type Performing = {
  perform: (act: Act) => Review | null
  /** Takes the last act back, and answers it with the review without it; null when there is none. */
  undo: () => { act: Act; review: Review } | null
  say: (sentence: string) => void
  /** What was said last. */
  said: string
}

/** Answers how to act on the review and say so; an act that does not fit is refused with its sentence. */
export function usePerforming(acts: Acts, matches: readonly ExpertMatch[]): Performing {
  const messages = useMessages(reviewMessages)
  const { i18n } = useTranslation()
  const [said, say] = useState('')
  return {
    perform: (act) => {
      try {
        const review = acts.perform(act)
        say(messages.did[act.act])
        return { ...review, findings: listFindings(review, matches) }
      } catch (error) {
        if (!isRefusal(error)) throw error
        const sentence = error.sentences[languageOf({ i18n })]
        say(sentence)
        toast.error(sentence)
        return null
      }
    },
    undo: () => {
      const undone = acts.undo()
      say(undone ? messages.did.undo : messages.did.nothingToUndo)
      if (!undone) return null
      return { ...undone, review: { ...undone.review, findings: listFindings(undone.review, matches) } }
    },
    say,
    said,
  }
}
