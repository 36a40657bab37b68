'use client'
import { Button, Gutter, SetStepNav } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { reviewMessages } from './messages.ts'
import { ReviewBench } from './review-bench.tsx'
import { useImport } from './use-import.ts'
import './review.css'

/** Opens an import for review: until it is read says so, and when it cannot be, why. */
export function ReviewDesk({ importId }: { importId: number }) {
  const messages = useMessages(reviewMessages)
  const { opened, refusal, reload } = useImport(importId)
  const nav = useMemo(
    () => [{ label: messages.imports, url: '/collections/imports' }, { label: opened?.kept.fileName ?? '…' }],
    [messages, opened],
  )
  return (
    <>
      <SetStepNav nav={nav} />
      {opened ? (
        <ReviewBench key={opened.kept.id} opened={opened} />
      ) : (
        <Gutter className="review-waiting">
          {refusal ? (
            <>
              <p role="alert">{refusal}</p>
              <Button type="button" buttonStyle="secondary" margin={false} onClick={reload}>
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
