'use client'
import { Button, Gutter, SetStepNav } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { signOffMessages } from './messages.ts'
import { SignOffBench } from './sign-off-bench.tsx'
import { useReview } from './use-review.ts'
import './sign-off.css'

/** Opens the review of an issue: until it is read says so, and when it cannot be, why. */
export function SignOffDesk({ issueId }: { issueId: number }) {
  const messages = useMessages(signOffMessages)
  const reading = useReview(issueId)
  const { review, refusal, reload } = reading
  const nav = useMemo(
    () => [{ label: messages.board, url: '/review' }, { label: review?.issue.label || messages.view }],
    [messages, review?.issue.label],
  )
  return (
    <>
      <SetStepNav nav={nav} />
      {review ? (
        <SignOffBench
          key={`${issueId}-${review.locale}`}
          issueId={issueId}
          review={review}
          reading={reading}
        />
      ) : (
        <Gutter className="sign-off-waiting">
          {refusal ? (
            <>
              <p role="alert">{refusal}</p>
              <Button type="button" buttonStyle="secondary" margin={false} onClick={() => void reload()}>
                {messages.reload}
              </Button>
            </>
          ) : (
            <output>{messages.loading}</output>
          )}
        </Gutter>
      )}
    </>
  )
}
