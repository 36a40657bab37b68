'use client'
import { useId } from 'react'

type Props = {
  label: string
  hint?: string
  /** As `datetime-local` holds it; empty for none. */
  value: string
  onChange: (value: string) => void
}

/** A field of a dialog for a day and a time of day. */
export function TimeField({ label, hint, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="sign-off-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
    </div>
  )
}
