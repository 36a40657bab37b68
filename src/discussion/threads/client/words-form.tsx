'use client'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import type { Words } from '../thread.ts'
import { findBegun, findMentions, type Mentionable, suggestPeople } from './find-mentions.ts'
import { useThreadsHere } from './threads-context.tsx'

type WordsFormProps = {
  label: string
  submit: string
  begin?: string
  children?: ReactNode
  isFocused?: boolean
  onSubmit: (words: Words) => Promise<void>
  onCancel?: () => void
}

/** Takes the words of a comment, with a list of people behind each @. What was written stays until it is kept. */
export function WordsForm({
  label,
  submit,
  begin = '',
  children,
  isFocused = false,
  onSubmit,
  onCancel,
}: WordsFormProps) {
  const { messages, findPeople } = useThreadsHere()
  const [body, setBody] = useState(begin)
  const [people, setPeople] = useState<readonly Mentionable[]>([])
  const [begun, setBegun] = useState<string | null>(null)
  const shown = begun === null ? [] : suggestPeople(begun, people)
  const [chosen, setChosen] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  useEffect(() => {
    if (!isFocused) return
    area.current?.focus({ preventScroll: true })
    area.current?.setSelectionRange(begin.length, begin.length)
  }, [isFocused, begin])
  const look = (text: string) => {
    setBegun(findBegun(text, area.current?.selectionStart ?? text.length)?.begun ?? null)
    setChosen(0)
  }
  const name = (person: Mentionable) => {
    const caret = area.current?.selectionStart ?? body.length
    const from = findBegun(body, caret)?.at
    if (from === undefined) return
    const head = `${body.slice(0, from)}@${person.name} `
    setBody(head + body.slice(caret))
    setBegun(null)
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(head.length, head.length)
    })
  }
  const send = async () => {
    if (body.trim() === '' || isSending) return
    setSending(true)
    try {
      await onSubmit({ body: body.trim(), mentions: findMentions(body, await findPeople()) })
      setBody('')
      setRefusal(null)
    } catch (error) {
      setRefusal(readMessage(error) ?? messages.failed)
    } finally {
      setSending(false)
    }
  }
  const press = (event: KeyboardEvent) => {
    // A word that is being composed is the input method's.
    if (event.nativeEvent.isComposing) return
    const person = shown[chosen]
    if (event.key === 'Escape') {
      event.stopPropagation()
      if (shown.length > 0) setBegun(null)
      // What somebody has written is not thrown away by a key.
      else if (body.trim() === begin) onCancel?.()
      else area.current?.blur()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    } else if (person && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      name(person)
    } else if (person && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      setChosen((chosen + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length)
    }
  }
  // It stands within the form of a document: a form in a form is none, so these are plain elements.
  return (
    <div className="threads-form">
      <textarea
        ref={area}
        rows={2}
        value={body}
        aria-label={label}
        placeholder={label}
        title={messages.writeHint}
        role={shown.length > 0 ? 'combobox' : undefined}
        aria-expanded={shown.length > 0 || undefined}
        aria-controls={shown.length > 0 ? list : undefined}
        aria-activedescendant={shown.length > 0 ? `${list}-${chosen}` : undefined}
        onFocus={() => void findPeople().then(setPeople)}
        onChange={(event: FormEvent<HTMLTextAreaElement>) => {
          setBody(event.currentTarget.value)
          look(event.currentTarget.value)
        }}
        onKeyDown={press}
      />
      {shown.length > 0 ? (
        <div id={list} className="threads-people" role="listbox" aria-label={messages.people}>
          {shown.map((person, index) => (
            <div
              key={person.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                // The field keeps the focus, and says with its arrows who is chosen.
                event.preventDefault()
                name(person)
              }}
            >
              {person.name}
            </div>
          ))}
        </div>
      ) : null}
      {children}
      {refusal ? (
        <p className="threads-refusal" role="alert">
          {refusal}
        </p>
      ) : null}
      <p className="threads-buttons">
        <button
          type="button"
          className="threads-send"
          disabled={body.trim() === '' || isSending}
          onClick={() => void send()}
        >
          {submit}
        </button>
        {onCancel ? (
          <button type="button" onClick={onCancel}>
            {messages.cancel}
          </button>
        ) : null}
      </p>
    </div>
  )
}
