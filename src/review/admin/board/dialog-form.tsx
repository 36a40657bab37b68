'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { boardMessages } from './messages.ts'
import '../sign-off/sign-off.css'

type Props = {
  submit: string
  isReady: boolean
  /** Does it; what it throws is shown. */
  onSubmit: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** A dialog's form: sends once, shows the sentence that refuses it, and closes when it was done. */
export function DialogForm({ submit, isReady, onSubmit, onClose, children }: Props) {
  const messages = useMessages(boardMessages)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const send = async () => {
    setIsBusy(true)
    setRefusal(null)
    try {
      await onSubmit()
      onClose()
    } catch (error) {
      setRefusal(readMessage(error) ?? messages.notDone)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <form
      className="sign-off-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !isBusy) void send()
      }}
    >
      {children}
      {refusal ? (
        <p className="press-dialog__refusal" role="alert">
          {refusal}
        </p>
      ) : null}
      <div className="press-dialog__buttons">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={onClose}>
          {messages.cancel}
        </Button>
        <Button type="submit" margin={false} disabled={!isReady || isBusy}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
