'use client'
import { type ReactNode, useState } from 'react'
import type { Locale } from '../../../kernel/locales.ts'
import { WordsView } from '../../suggestions/client/words-view.tsx'
import type { WordPreview } from '../present.ts'
import { unplacedReasons, wordMessages } from './messages.ts'

/** What a Word file would make, to choose from: what was tracked is chosen at first, or everything where nothing was. */
export function WordPreviewView({
  preview,
  language,
  onKeep,
  onCancel,
}: {
  preview: WordPreview
  language: Locale
  onKeep: (keys: readonly string[]) => void
  onCancel: () => void
}) {
  const messages = wordMessages[language]
  const { fileName, changes, comments, unplaced, unmatched, absent } = preview
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => chooseAtFirst(preview))
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const choice = ({ key, isMade }: { key: string; isMade: boolean }, children: ReactNode) => (
    <li key={key}>
      <label>
        <input type="checkbox" checked={chosen.has(key)} disabled={isMade} onChange={() => toggle(key)} />
        <span>
          {children}
          {isMade ? <em> {messages.isMade}</em> : null}
        </span>
      </label>
    </li>
  )
  const listChanges = (isTracked: boolean) =>
    changes
      .filter((change) => change.isTracked === isTracked)
      .map((change) =>
        choice(
          change,
          <>
            <strong>{change.mark.author || messages.nobody}</strong>
            <WordsView before={change.quote} after={change.replacement} locale={language} />
          </>,
        ),
      )
  const isSame = changes.length + comments.length + unplaced.length + unmatched.length + absent.length === 0
  return (
    <div
      className="suggestions-card suggestions-preview"
      role="group"
      aria-label={messages.preview(fileName)}
    >
      <h4>{messages.preview(fileName)}</h4>
      {isSame ? <p>{messages.nothing}</p> : null}
      <Part name={messages.tracked}>{listChanges(true)}</Part>
      <Part name={messages.untracked}>{listChanges(false)}</Part>
      <Part name={messages.comments}>
        {comments.map((comment) =>
          choice(
            comment,
            <>
              <strong>{comment.mark.author || messages.nobody}</strong> {messages.on(comment.quote)}
              {'\uFF1A'}
              {comment.words}
            </>,
          ),
        )}
      </Part>
      <Part name={messages.unplaced}>
        {unplaced.map(({ key, why, quote, words, author }) => (
          <li key={key}>
            <strong>{author || messages.nobody}</strong> <em>{unplacedReasons[language][why]}</em>
            <WordsView before={quote} after={words === '' ? quote : words} locale={language} />
          </li>
        ))}
      </Part>
      <Part name={messages.unmatched}>{unmatched.map(listText)}</Part>
      <Part name={messages.absent}>{absent.map(listText)}</Part>
      <div className="suggestions-buttons">
        <button
          type="button"
          className="suggestions-main"
          disabled={chosen.size === 0}
          onClick={() => onKeep([...chosen])}
        >
          {messages.keep(chosen.size)}
        </button>
        <button type="button" onClick={onCancel}>
          {messages.cancel}
        </button>
      </div>
    </div>
  )
}

function Part({ name, children }: { name: (count: number) => string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section>
      <h5>{name(children.length)}</h5>
      <ul>{children}</ul>
    </section>
  )
}

function listText(text: string, at: number): ReactNode {
  return <li key={`${at} ${text}`}>{text}</li>
}

function chooseAtFirst({ changes, comments }: WordPreview): ReadonlySet<string> {
  const tracked = [...changes.filter(({ isTracked }) => isTracked), ...comments]
  const offered = tracked.length > 0 ? tracked : changes
  return new Set(offered.filter(({ isMade }) => !isMade).map(({ key }) => key))
}
