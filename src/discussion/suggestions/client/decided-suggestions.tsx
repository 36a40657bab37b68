'use client'
import { useEffect, useRef, useState } from 'react'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { PresentedSuggestion, PresentedSuggestions } from '../present.ts'
import { suggestionMessages } from './messages.ts'
import type { SuggestionsReading } from './use-suggestions.ts'
import { WordsView } from './words-view.tsx'

/**
 * What became of a text's suggestions, newest first: read when somebody opens it, and again after each decision. It is open
 * at once for whoever comes from a message about one of them.
 */
export function DecidedSuggestions({
  room,
  reading,
  language,
}: {
  room: string
  reading: SuggestionsReading
  language: Locale
}) {
  const messages = suggestionMessages[language]
  const { call, found } = reading
  const [isOpen, setOpen] = useState(false)
  const [decided, setDecided] = useState<readonly PresentedSuggestion[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const box = useRef<HTMLDetailsElement>(null)
  const wanted = useRef<string>(null)

  useEffect(() => {
    if (!found || wanted.current !== null) return
    wanted.current = new URLSearchParams(location.search).get('suggestion') ?? ''
    const isMeant = wanted.current !== '' && !found.suggestions.some(({ id }) => id === wanted.current)
    if (isMeant) setOpen(true)
  }, [found])

  useEffect(() => {
    // Not before the open ones are here: what is decided between the two readings would stand in neither.
    if (!isOpen || !found) return
    call<PresentedSuggestions>({ path: `?room=${encodeURIComponent(room)}&which=decided` }).then(
      ({ suggestions }) => {
        setDecided(suggestions)
        setHasFailed(false)
      },
      () => setHasFailed(true),
    )
  }, [isOpen, found, call, room])

  useEffect(() => {
    if (!decided || !wanted.current) return
    const card = box.current?.querySelector<HTMLElement>(`[data-suggestion="${wanted.current}"]`)
    wanted.current = ''
    card?.focus()
    card?.scrollIntoView({ block: 'nearest' })
  }, [decided])

  return (
    <details
      ref={box}
      className="suggestions-decided"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{messages.decided}</summary>
      {hasFailed ? (
        <p role="alert" className="suggestions-warning">
          {messages.readingFailed}
        </p>
      ) : null}
      {decided?.length === 0 ? <p className="suggestions-hint">{messages.noneDecided}</p> : null}
      {decided?.map((suggestion) => (
        <Decided key={suggestion.id} suggestion={suggestion} language={language} />
      ))}
    </details>
  )
}

function Decided({ suggestion, language }: { suggestion: PresentedSuggestion; language: Locale }) {
  const messages = suggestionMessages[language]
  const { id, anchor, replacement, note, by, state, decided } = suggestion
  return (
    <article className="suggestions-card suggestions-card--decided" data-suggestion={id} tabIndex={-1}>
      <header>
        <strong>{by.name}</strong>
        {decided ? (
          <>
            <span>{messages.decidedBy(messages.became[state], decided.by)}</span>
            <time dateTime={decided.at}>
              {formatTime(decided.at, { language, timeZone: newsroomTimeZone })}
            </time>
          </>
        ) : null}
      </header>
      <WordsView before={anchor.quote} after={replacement} locale={language} />
      {note ? <p className="suggestions-note">{note}</p> : null}
      {decided?.answer ? <p className="suggestions-answer">{decided.answer}</p> : null}
    </article>
  )
}
