'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { Edition } from '../../../generated/payload-types.ts'
import { useDeskClient } from '../../admin/desk-client.ts'
import { DeskRefusal, readMessage } from '../../admin/desk-refusal.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'
import type { PressActAnswer, PressAnswer } from '../press-answers.ts'
import type { CorrectionWish } from './correction-fields.tsx'
import { refreshPressState } from './press-state.ts'

/** What a person publishes: the content that they saw, by its hash. */
type PublishWish = { hash: string; asArchive: boolean } & Partial<CorrectionWish>

/** How publishing goes. */
export type Publishing = {
  busy: boolean
  /** Why the last attempt was refused, ready to be shown. */
  refusal: string | null
  published: Edition | null
  /** Answers how the issue stands afterwards, or null when that is not known. */
  publish: (wish: PublishWish) => Promise<PressAnswer | null>
}

/** Publishes an issue as it was seen; when somebody changed it meanwhile, shows the new state and says so. */
export function usePublishing(issueId: number): Publishing {
  const client = useDeskClient()
  const { code: locale } = useLocale()
  const { setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const messages = useMessages(publishingMessages)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [published, setPublished] = useState<Edition | null>(null)
  const publish = async (wish: PublishWish) => {
    setBusy(true)
    setRefusal(null)
    try {
      const { edition } = await client<PressActAnswer>({
        path: `/issues/${issueId}/publish`,
        method: 'POST',
        body: { locale, ...wish },
      })
      setHasPublishedDoc(true)
      setUnpublishedVersionCount(0)
      setPublished(edition)
    } catch (error) {
      const isConflict = error instanceof DeskRefusal && error.code === 'content-changed'
      setRefusal(isConflict ? messages.changedMeanwhile : (readMessage(error) ?? messages.failed))
    }
    const state = await refreshPressState(issueId)
    setBusy(false)
    return state
  }
  return { busy, refusal, published, publish }
}
