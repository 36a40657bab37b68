'use client'
import { useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { BoardRow } from '../../answers.ts'
import { DialogForm } from './dialog-form.tsx'
import { boardMessages } from './messages.ts'
import { TimeField } from './time-field.tsx'
import { readZonedTime, writeZonedTime } from './zoned-time.ts'

type Props = { row: Pick<BoardRow, 'issue' | 'dueAt'>; onDone: () => void; onClose: () => void }

/** Sets until when an issue is to be released, in the time zone of its series; an empty field takes the date away. */
export function DueForm({ row: { issue, dueAt }, onDone, onClose }: Props) {
  const messages = useMessages(boardMessages)
  const client = useDeskClient()
  const [value, setValue] = useState(dueAt ? writeZonedTime(dueAt, issue.timeZone) : '')
  return (
    <DialogForm
      submit={messages.save}
      isReady
      onClose={onClose}
      onSubmit={async () => {
        const body = { dueAt: readZonedTime(value, issue.timeZone) }
        await client({ path: `/issues/${issue.id}/review/due`, method: 'POST', body })
        onDone()
      }}
    >
      <p>{issue.title || messages.untitled}</p>
      <TimeField
        label={messages.dueLabel}
        hint={messages.dueHint(issue.timeZone)}
        value={value}
        onChange={setValue}
      />
    </DialogForm>
  )
}
