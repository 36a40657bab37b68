'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import { takedownMessages } from '../messages.ts'

/** Asks once more before an issue is taken down; a reason may be given, and need not. */
export function TakeDownForm({
  label,
  busy,
  onConfirm,
  onCancel,
}: {
  label: string
  busy: boolean
  onConfirm: (reason: string) => void
  onCancel: () => void
}) {
  const messages = useMessages(takedownMessages)
  const [reason, setReason] = useState('')
  const id = useId()
  const confirm = useRef<HTMLButtonElement>(null)
  useEffect(() => confirm.current?.focus(), [])
  return (
    <form
      className="takedown__form"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (!busy) onConfirm(reason)
      }}
    >
      <Button
        ref={confirm}
        buttonStyle="error"
        size="large"
        margin={false}
        type="submit"
        disabled={busy}
        id="confirm-take-down"
      >
        {busy ? messages.takingDown : messages.confirmTakeDown(label)}
      </Button>
      <label htmlFor={id}>{messages.reason}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button buttonStyle="secondary" size="large" margin={false} type="button" onClick={onCancel}>
        {messages.cancel}
      </Button>
    </form>
  )
}
