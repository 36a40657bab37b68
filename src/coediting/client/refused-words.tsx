'use client'
import { useState } from 'react'
import type { Locale } from '../../kernel/locales.ts'
import { roomMessages } from './messages.ts'
import { useRoomHere } from './room-provider.tsx'

/** Offers back what somebody typed and the server did not take; nothing where there is no such thing. */
export function RefusedWords({ language }: { language: Locale }) {
  const here = useRoomHere()
  const [isCopied, setCopied] = useState(false)
  if (!here?.refused?.isCompared) return null
  const { refused, setRefused } = here
  const messages = roomMessages[language]
  const copy = () => {
    void navigator.clipboard.writeText(refused.lines.join('\n')).then(() => setCopied(true))
  }
  return (
    <div className="room-bar__refused" role="alert">
      <p>{messages.refusedWords}</p>
      <blockquote>
        {refused.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <button type="button" className="room-bar__action" onClick={copy}>
        {isCopied ? messages.copied : messages.copy}
      </button>
      <button type="button" className="room-bar__action" onClick={() => setRefused(null)}>
        {messages.dismiss}
      </button>
    </div>
  )
}
