'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import { takedownMessages } from '../messages.ts'

/** Asks for the reason and the authority, without which nothing is sealed or unsealed. */
export function SealWordsForm({
  hint,
  action,
  busy,
  onConfirm,
  onCancel,
}: {
  hint: string
  action: string
  busy: boolean
  onConfirm: (words: { reason: string; authority: string }) => void
  onCancel: () => void
}) {
  const messages = useMessages(takedownMessages)
  const [reason, setReason] = useState('')
  const [authority, setAuthority] = useState('')
  const id = useId()
  const isReady = reason.trim() !== '' && authority.trim() !== ''
  return (
    <form
      className="takedown__form"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (isReady && !busy) onConfirm({ reason, authority })
      }}
    >
      <p>{hint}</p>
      <label htmlFor={`${id}-reason`}>{messages.sealReason}</label>
      <input
        id={`${id}-reason`}
        type="text"
        required
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor={`${id}-authority`}>{messages.authority}</label>
      <input
        id={`${id}-authority`}
        type="text"
        required
        maxLength={500}
        value={authority}
        onChange={({ target }) => setAuthority(target.value)}
      />
      <div className="takedown__buttons">
        <Button buttonStyle="secondary" size="large" margin={false} type="button" onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button size="large" margin={false} type="submit" disabled={!isReady || busy}>
          {action}
        </Button>
      </div>
    </form>
  )
}
