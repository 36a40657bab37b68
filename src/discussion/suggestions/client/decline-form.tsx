'use client'
import { useState } from 'react'
import type { SuggestionMessages } from './messages.ts'
import { useFocus } from './use-focus.ts'

/** Asks for a word why something is declined. No form of its own: it stands within the document's. */
export function DeclineForm({
  messages,
  onDecline,
  onCancel,
}: {
  messages: SuggestionMessages
  onDecline: (word: string) => void
  onCancel: () => void
}) {
  const [word, setWord] = useState('')
  const field = useFocus<HTMLInputElement>()
  return (
    <div className="suggestions-changed">
      <label>
        {messages.word}
        <input
          ref={field}
          value={word}
          maxLength={1000}
          onChange={(event) => setWord(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel()
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onDecline(word)
          }}
        />
      </label>
      <div className="suggestions-buttons">
        <button type="button" onClick={() => onDecline(word)}>
          {messages.declineNow}
        </button>
        <button type="button" onClick={onCancel}>
          {messages.cancel}
        </button>
      </div>
    </div>
  )
}
