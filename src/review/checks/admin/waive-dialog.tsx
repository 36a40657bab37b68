'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PressDialog } from '../../../desk/publishing/admin/press-dialog.tsx'
import { languageOf } from '../../../kernel/error-response.ts'
import { checksMessages } from './messages.ts'
import type { Waiving } from './use-waiving.ts'

/** Asks why findings may pass. */
export function WaiveDialog({ waiving }: { waiving: Waiving }) {
  const messages = useMessages(checksMessages)
  return (
    <PressDialog slug={waiving.slug} heading={messages.waiveTitle}>
      <WaiveForm waiving={waiving} />
    </PressDialog>
  )
}

function WaiveForm({ waiving: { findings, send, close } }: { waiving: Waiving }) {
  const messages = useMessages(checksMessages)
  const language = languageOf(useTranslation())
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [first] = findings
  const act = async () => {
    setBusy(true)
    setRefusal(await send(reason.trim()))
    setBusy(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (!busy && reason.trim() !== '') void act()
      }}
    >
      {first ? (
        <p>
          <mark>{first.quote.text}</mark> {first.sentence[language]}{' '}
          {findings.length > 1 ? messages.places(findings.length) : null}
        </p>
      ) : null}
      <label className="checks-panel__reason">
        <span>{messages.reason}</span>
        <textarea
          required
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby="waive-hint"
        />
      </label>
      <p id="waive-hint">{messages.waiveHint}</p>
      {refusal ? (
        <p role="alert" className="press-dialog__refusal">
          {refusal}
        </p>
      ) : null}
      <div className="press-dialog__buttons">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={close}>
          {messages.cancel}
        </Button>
        <Button
          type="submit"
          margin={false}
          disabled={busy || reason.trim() === ''}
          id="confirm-waive-findings"
        >
          {messages.confirm}
        </Button>
      </div>
    </form>
  )
}
