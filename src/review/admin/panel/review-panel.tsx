'use client'
import { Button, useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { ReviewAnswer } from '../../answers.ts'
import { boardMessages } from '../board/messages.ts'

/** Where an issue is in its review, who is next, and the way to sign, in the sidebar of its form. */
export function ReviewPanel() {
  const messages = useMessages(boardMessages)
  const client = useDeskClient()
  const { i18n } = useTranslation()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [review, setReview] = useState<ReviewAnswer | null>(null)
  const issueId = typeof id === 'number' ? id : null
  useEffect(() => {
    if (issueId === null) return
    let isWanted = true
    client<ReviewAnswer>({ path: `/issues/${issueId}/review` })
      .then((answer) => isWanted && setReview(answer))
      // What was known stays shown; the next save asks again.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, issueId, lastUpdateTime, mostRecentUpdate])
  if (issueId === null || !review || review.steps.length === 0) return null
  const { dueAt, late, timeZone } = review.issue
  const due = dueAt && formatTime(dueAt, { language: languageOf({ i18n }), timeZone })
  const page = review.units.find(({ unit }) => unit === 'page')
  return (
    <section className="press-panel field-type" aria-labelledby="review-panel-title">
      <h3 id="review-panel-title">{messages.nextStep}</h3>
      <output>{review.says}</output>
      {due ? <p>{late ? messages.lateSince(due) : messages.due(due)}</p> : null}
      {page && !page.mayEdit.allowed ? <p>{page.mayEdit.why}</p> : null}
      <Button
        el="link"
        to={`/admin/review/${issueId}?locale=${review.locale}`}
        buttonStyle="secondary"
        size="small"
        margin={false}
      >
        {messages.toSignOff}
      </Button>
    </section>
  )
}
