'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { historyMessages } from '../messages.ts'
import type { Asked } from './use-answer.ts'

/** What stands where an answer is awaited, or did not come. */
export function Awaited({ asked: { isFailed, ask } }: { asked: Pick<Asked<unknown>, 'isFailed' | 'ask'> }) {
  const messages = useMessages(historyMessages)
  if (!isFailed) return <p role="status">{messages.loading}</p>
  return (
    <div role="alert">
      <p>{messages.failed}</p>
      <Button type="button" buttonStyle="secondary" size="small" onClick={ask}>
        {messages.again}
      </Button>
    </div>
  )
}
