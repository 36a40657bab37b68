'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../../kernel/error-response.ts'
import { useMessages } from '../use-messages.ts'
import type { Choice, FieldConflict } from './conflict.ts'
import { ConflictValue } from './conflict-value.tsx'
import { conflictMessages } from './messages.ts'
import './conflict.css'

/** One field that two people have changed: both values side by side, by whom and when, and which to keep. */
export function ConflictChoice({
  conflict,
  yours,
  onChoose,
}: {
  conflict: FieldConflict
  /** What the person has written by now; what the refused save sent unless given. */
  yours?: unknown
  onChoose: (choice: Choice) => void
}) {
  const messages = useMessages(conflictMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const label = conflict.label[language]
  const written = yours === undefined ? conflict.yours : yours
  const place = { path: conflict.field, isRow: isRow(written) || isRow(conflict.theirs) }
  return (
    <fieldset className="conflict-choice" data-conflict-field={conflict.field}>
      <legend>{label}</legend>
      <ConflictSide heading={messages.yours} value={<ConflictValue {...place} value={written} />}>
        <Button
          type="button"
          size="small"
          margin={false}
          aria-label={messages.choiceOf(messages.keepYours, label)}
          onClick={() => onChoose('yours')}
        >
          {messages.keepYours}
        </Button>
      </ConflictSide>
      <ConflictSide
        heading={messages.theirs}
        note={noteOf(conflict, language)}
        value={<ConflictValue {...place} value={conflict.theirs} />}
      >
        <Button
          type="button"
          size="small"
          margin={false}
          buttonStyle="secondary"
          aria-label={messages.choiceOf(messages.takeTheirs, label)}
          onClick={() => onChoose('theirs')}
        >
          {messages.takeTheirs}
        </Button>
      </ConflictSide>
    </fieldset>
  )
}

function ConflictSide({
  heading,
  note = null,
  value,
  children,
}: {
  heading: string
  note?: string | null
  value: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <div className="conflict-choice__side">
      <p className="conflict-choice__heading">
        {heading}
        {note ? <span> · {note}</span> : null}
      </p>
      {value}
      {children}
    </div>
  )
}

function noteOf({ by, at }: FieldConflict, language: 'zh' | 'en'): string | null {
  if (!by) return null
  const time = at
    ? new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at))
    : ''
  return conflictMessages[language].by(by, time)
}

/** Says whether a value is a row as a whole: one whose other side is empty has been taken out. */
function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value
}
