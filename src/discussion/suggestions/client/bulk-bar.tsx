'use client'
import type { SuggestionMessages } from './messages.ts'

/** What is done with many suggestions at once: of one person, or those that were selected. */
export function BulkBar({
  messages,
  names,
  name,
  onName,
  count,
  onAccept,
  onDecline,
}: {
  messages: SuggestionMessages
  names: readonly string[]
  name: string | null
  onName: (name: string | null) => void
  /** How many of them it would be. */
  count: number
  onAccept: (() => void) | null
  onDecline: () => void
}) {
  return (
    <div className="suggestions-bulk">
      {names.length > 1 ? (
        <select
          aria-label={messages.whose}
          value={name ?? ''}
          onChange={(event) => onName(event.target.value || null)}
        >
          <option value="">{messages.everybody}</option>
          {names.map((candidate) => (
            <option key={candidate}>{candidate}</option>
          ))}
        </select>
      ) : null}
      {onAccept ? (
        <button type="button" onClick={onAccept}>
          {messages.acceptAll(count)}
        </button>
      ) : null}
      <button type="button" onClick={onDecline}>
        {messages.declineAll(count)}
      </button>
    </div>
  )
}
