'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { dialogMessages } from './dialog-messages.ts'

/** Something that can be chosen, by its label. */
export type Choice = { label: string; choose: () => void }

/** More are found by typing. */
const mostShown = 60

/** A list that narrows as its reader types (a combobox): arrows move in it, Enter chooses. */
export function ChooseList({ label, choices }: { label: string; choices: readonly Choice[] }) {
  const messages = useMessages(dialogMessages)
  const [sought, setSought] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const found = choices
    .filter(({ label: words }) => matches(words, sought))
    .toSorted((a, b) => Number(begins(b.label, sought)) - Number(begins(a.label, sought)))
  const shown = found.slice(0, mostShown)
  const current = Math.min(active, shown.length - 1)
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const by = steps[event.key]
    if (by !== undefined) setActive(Math.min(shown.length - 1, Math.max(0, current + by)))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) shown[current]?.choose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="review-choose">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        placeholder={messages.search}
        autoComplete="off"
        value={sought}
        onChange={({ target }) => {
          setSought(target.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <div className="review-choose__list" ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
        {shown.map((choice, index) => (
          // The keyboard chooses from the field above, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={choice.label}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            onClick={choice.choose}
          >
            {choice.label}
          </div>
        ))}
      </div>
      <output className="review-choose__note">
        {found.length === 0 ? messages.noPlace : null}
        {found.length > shown.length ? messages.more(found.length - shown.length) : null}
      </output>
    </div>
  )
}

/** A label that begins with what was typed is likelier meant than one that holds it. */
function begins(label: string, sought: string): boolean {
  return sought !== '' && label.toLowerCase().startsWith(sought.toLowerCase())
}

/** Every word that was typed stands somewhere in the label. */
function matches(label: string, sought: string): boolean {
  const lower = label.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word))
}
