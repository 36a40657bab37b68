'use client'
import { useState } from 'react'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { DeclineForm } from './decline-form.tsx'
import type { SeenSuggestion } from './find-seen.ts'
import type { SuggestionMessages } from './messages.ts'
import { WordsView } from './words-view.tsx'

/** What can be done with one suggestion; each settles when it is done or refused. */
export type SuggestionActs = {
  accept: (id: string, confirmed?: { seen: string; words: string }) => void
  decline: (id: string, word: string) => void
  withdraw: (id: string) => void
  jump: (seen: SeenSuggestion) => void
}

type CardProps = {
  seen: SeenSuggestion
  acts: SuggestionActs
  messages: SuggestionMessages
  locale: Locale
  mayDecide: boolean
  mayAccept: boolean
  isActive: boolean
  /** A box to choose it with many; null where there is nothing to choose for. */
  selection: { isSelected: boolean; toggle: () => void } | null
}

/** One suggestion: what it changes, whose it is, and what becomes of it. */
export function SuggestionCard(props: CardProps) {
  const { seen, acts, messages, locale, mayDecide, mayAccept, isActive, selection } = props
  const { suggestion, standing, range } = seen
  const { id, anchor, replacement, note, by } = suggestion
  const [isDeclining, setDeclining] = useState(false)
  return (
    <article
      className={`suggestions-card${isActive ? ' suggestions-card--active' : ''}`}
      data-suggestion={id}
      tabIndex={-1}
    >
      <header>
        {selection ? (
          <input
            type="checkbox"
            aria-label={messages.select(by.name)}
            checked={selection.isSelected}
            onChange={selection.toggle}
          />
        ) : null}
        <strong>
          {by.name}
          {by.isYou && by.file === null ? ` (${messages.you})` : ''}
        </strong>
        <time dateTime={suggestion.at}>
          {formatTime(suggestion.at, { language: locale, timeZone: newsroomTimeZone })}
        </time>
      </header>
      {by.file !== null ? (
        <p className="suggestions-file">{messages.from(by.file, by.enteredBy ?? '')}</p>
      ) : null}
      <WordsView before={anchor.quote} after={replacement} locale={locale} />
      {note ? <p className="suggestions-note">{note}</p> : null}
      {standing.state === 'lost' ? <p className="suggestions-warning">{messages.lost}</p> : null}
      {standing.state === 'changed' ? (
        <Changed
          key={standing.merged}
          standing={standing}
          messages={messages}
          onAccept={mayAccept ? (words) => acts.accept(id, { seen: standing.words, words }) : null}
        />
      ) : null}
      {isDeclining ? (
        <DeclineForm
          messages={messages}
          onDecline={(word) => acts.decline(id, word)}
          onCancel={() => setDeclining(false)}
        />
      ) : (
        <div className="suggestions-buttons">
          {mayAccept && standing.state === 'fits' ? (
            <button type="button" className="suggestions-main" onClick={() => acts.accept(id)}>
              {messages.accept}
            </button>
          ) : null}
          {mayDecide ? (
            <button type="button" onClick={() => setDeclining(true)}>
              {messages.decline}
            </button>
          ) : null}
          {by.isYou ? (
            <button type="button" onClick={() => acts.withdraw(id)}>
              {messages.withdraw}
            </button>
          ) : null}
          {range ? (
            <button type="button" onClick={() => acts.jump(seen)}>
              {messages.jump}
            </button>
          ) : null}
        </div>
      )}
    </article>
  )
}

function Changed({
  standing,
  messages,
  onAccept,
}: {
  standing: { words: string; merged: string }
  messages: SuggestionMessages
  onAccept: ((words: string) => void) | null
}) {
  const [words, setWords] = useState(standing.merged)
  return (
    <div className="suggestions-changed">
      <p className="suggestions-warning">{messages.changed}</p>
      <p>
        {messages.nowReads}: <q>{standing.words || messages.nothing}</q>
      </p>
      {onAccept ? (
        <>
          <label>
            {messages.merged}
            <textarea rows={2} value={words} onChange={(event) => setWords(event.target.value)} />
          </label>
          <div className="suggestions-buttons">
            <button type="button" className="suggestions-main" onClick={() => onAccept(words)}>
              {messages.acceptMerged}
            </button>
          </div>
        </>
      ) : null}
    </div>
  )
}
