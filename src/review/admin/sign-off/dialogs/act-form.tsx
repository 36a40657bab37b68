'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'

/** A dialog's form: sends once, and shows the sentence that refuses it; an act that was done closes the dialog. */
export function ActForm({
  submit,
  id,
  onSubmit,
  isReady,
  children,
}: {
  submit: string
  id: string
  /** Answers null when it was done, else the sentence that refuses it. */
  onSubmit: () => Promise<string | null>
  isReady: boolean
  children: ReactNode
}) {
  const messages = useMessages(signOffDialogMessages)
  const { close, acts } = useSignOff()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const refused = await onSubmit()
    setBusy(false)
    setRefusal(refused)
  }
  const isBusy = busy || acts.busy
  return (
    <form
      className="sign-off-form"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (!isBusy && isReady) void send()
      }}
    >
      {children}
      {refusal ? (
        <p className="press-dialog__refusal" role="alert">
          {refusal}
        </p>
      ) : null}
      <div className="press-dialog__buttons">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={close}>
          {messages.cancel}
        </Button>
        <Button type="submit" margin={false} disabled={!isReady || isBusy} id={id}>
          {isBusy ? messages.working : submit}
        </Button>
      </div>
    </form>
  )
}

/** A field of a dialog for words; `rows` makes it one for several lines. */
export function WordsField({
  label,
  hint,
  value,
  onChange,
  rows = 1,
}: {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  rows?: number
}) {
  const id = useId()
  const given = {
    id,
    value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  return (
    <div className="sign-off-field">
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...given} rows={rows} maxLength={4000} />
      ) : (
        <input {...given} type="text" maxLength={500} />
      )}
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
    </div>
  )
}

/** A field of a dialog in which one of a few is chosen. */
export function ChoiceField<Value extends string | number>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string
  choices: readonly { value: Value; label: string }[]
  value: Value | null
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="sign-off-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => String(choice.value) === target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
