'use client'
import { useId } from 'react'

/** One line for readers: what has changed, or why. */
export function NoticeField({
  label,
  hint,
  value,
  onChange,
}: {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="press-dialog__notice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  )
}
