'use client'
import { type KeyboardEvent, useState } from 'react'
import type { SuggestionMessages } from './messages.ts'
import { useFocus } from './use-focus.ts'

/** A form for a suggestion: the words as they are, and as they should be. */
export function ProposeForm({
  quote,
  messages,
  onSend,
  onCancel,
}: {
  quote: string
  messages: SuggestionMessages
  onSend: (words: { replacement: string; note: string }) => void
  onCancel: () => void
}) {
  const [replacement, setReplacement] = useState(quote)
  const [note, setNote] = useState('')
  const field = useFocus<HTMLTextAreaElement>()
  const send = () => onSend({ replacement, note })
  const press = (event: KeyboardEvent) => {
    // The editor around has keys of its own.
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const isSent = event.ctrlKey || event.metaKey
    // In a line of its own it would send the document's form.
    if (isSent || event.currentTarget instanceof HTMLInputElement) event.preventDefault()
    if (isSent) send()
  }
  return (
    <div className="suggestions-card suggestions-propose" role="group" aria-label={messages.suggest}>
      <p>
        {quote === '' ? (
          messages.insertion
        ) : (
          <>
            {messages.quote}: <q>{quote}</q>
          </>
        )}
      </p>
      <label>
        {messages.replacement}
        <textarea
          ref={field}
          onKeyDown={press}
          rows={3}
          value={replacement}
          onChange={(event) => setReplacement(event.target.value)}
        />
      </label>
      <p className="suggestions-hint">{messages.replacementHint}</p>
      <label>
        {messages.note}
        <input
          onKeyDown={press}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          maxLength={1000}
        />
      </label>
      <div className="suggestions-buttons">
        <button type="button" className="suggestions-main" disabled={replacement === quote} onClick={send}>
          {messages.propose}
        </button>
        <button type="button" onClick={onCancel}>
          {messages.cancel}
        </button>
      </div>
    </div>
  )
}
