'use client'
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'
import type { Locale } from '../../../kernel/locales.ts'
import { useFoundInText } from '../../anchors/client/use-found-in-text.ts'
import type { PresentedSuggestion } from '../present.ts'
import { BulkBar } from './bulk-bar.tsx'
import { DecidedSuggestions } from './decided-suggestions.tsx'
import { findSeen, type SeenSuggestion } from './find-seen.ts'
import { InPlace } from './in-place.tsx'
import { type NoSpot, suggestionMessages } from './messages.ts'
import { ProposeForm } from './propose-form.tsx'
import { type SuggestionActs, SuggestionCard } from './suggestion-card.tsx'
import { useActs } from './use-acts.ts'
import type { SuggestionsReading } from './use-suggestions.ts'

const none: readonly PresentedSuggestion[] = []

type PanelProps = {
  room: RoomInEditor
  language: Locale
  reading: SuggestionsReading
  /** Where somebody is about to suggest something. */
  spot: { start: string; end: string; quote: string } | null
  noSpot: NoSpot | null
  onBegin: () => void
  onEnd: () => void
  /** Further ways to make suggestions. */
  children: ReactNode
}

/** The open suggestions of a text: in their places, and as a list in the order of the text. */
export function SuggestionsPanel(props: PanelProps) {
  const { room, language, reading, spot, noSpot, onBegin, onEnd, children } = props
  const messages = suggestionMessages[language]
  const { found, hasFailed, reload } = reading
  const seen = useFoundInText(room, { items: found?.suggestions ?? none, find: findSeen })
  const [active, setActive] = useState<string | null>(null)
  const [name, setName] = useState<string | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const acts = useActs(room.room, reading, messages)
  const list = useRef<HTMLElement>(null)
  const names = useMemo(() => [...new Set(seen.map(({ suggestion }) => suggestion.by.name))], [seen])
  const shown = seen.filter(({ suggestion }) => name === null || suggestion.by.name === name)
  const chosen = shown.filter(({ suggestion }) => selected.has(suggestion.id))
  const many = chosen.length > 0 ? chosen : shown
  const ids = many.map(({ suggestion }) => suggestion.id)
  const choose = (id: string) => {
    setActive(id)
    const card = list.current?.querySelector<HTMLElement>(`[data-suggestion="${id}"]`)
    card?.focus()
    card?.scrollIntoView({ block: 'nearest' })
  }
  useChosenByAddress(seen, choose)
  const cardActs: SuggestionActs = {
    accept: (id, confirmed) => void acts.accept([id], confirmed ? [{ id, ...confirmed }] : []),
    decline: (id, word) => void acts.decline([id], word),
    withdraw: (id) => void acts.withdraw(id),
    jump: (one) => {
      setActive(one.suggestion.id)
      showRange(one)
    },
  }
  return (
    <>
      <InPlace seen={seen} editor={room.editor} active={active} onChoose={choose} />
      <section ref={list} className="suggestions" aria-label={messages.suggestions}>
        <div className="suggestions-head">
          <h3>{messages.count(seen.length)}</h3>
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onBegin}>
            {messages.suggest}
          </button>
          {children}
        </div>
        {noSpot ? (
          <p className="suggestions-hint" role="alert">
            {messages.noSpot[noSpot]}
          </p>
        ) : null}
        <p role="status" className={acts.hasFailed ? 'suggestions-warning' : 'suggestions-said'}>
          {acts.said}
        </p>
        {hasFailed ? (
          <p role="alert" className="suggestions-warning">
            {messages.readingFailed}{' '}
            <button type="button" onClick={() => void reload()}>
              {messages.again}
            </button>
          </p>
        ) : null}
        {found?.why && seen.length > 0 ? <p className="suggestions-hint">{found.why[language]}</p> : null}
        {spot ? (
          <ProposeForm
            key={spot.start + spot.end}
            quote={spot.quote}
            messages={messages}
            onSend={({ replacement, note }) => {
              const { start, end } = spot
              void acts.propose({ start, end, replacement, note }).then((isDone) => {
                if (isDone) onEnd()
              })
            }}
            onCancel={onEnd}
          />
        ) : null}
        {found?.mayDecide && shown.length > 1 ? (
          <BulkBar
            messages={messages}
            names={names}
            name={name}
            onName={setName}
            count={many.length}
            onAccept={found.mayAccept ? () => void acts.accept(ids) : null}
            onDecline={() => void acts.decline(ids, '')}
          />
        ) : null}
        {shown.map((one) => (
          <SuggestionCard
            key={one.suggestion.id}
            seen={one}
            acts={cardActs}
            messages={messages}
            locale={language}
            mayDecide={found?.mayDecide ?? false}
            mayAccept={found?.mayAccept ?? false}
            isActive={one.suggestion.id === active}
            selection={
              found?.mayDecide && shown.length > 1
                ? {
                    isSelected: selected.has(one.suggestion.id),
                    toggle: () => setSelected(toggle(selected, one.suggestion.id)),
                  }
                : null
            }
          />
        ))}
        <DecidedSuggestions room={room.room} reading={reading} language={language} />
      </section>
    </>
  )
}

/** Opens the suggestion that the page's address names, once, as soon as it is here. */
function useChosenByAddress(seen: readonly SeenSuggestion[], choose: (id: string) => void): void {
  const isDone = useRef(false)
  const open = useEffectEvent(() => {
    const wanted = new URLSearchParams(location.search).get('suggestion')
    const one = seen.find(({ suggestion }) => suggestion.id === wanted)
    if (isDone.current || !one) return
    isDone.current = true
    showRange(one)
    choose(one.suggestion.id)
  })
  useEffect(() => {
    if (seen.length > 0) open()
  }, [seen])
}

function showRange({ range }: SeenSuggestion): void {
  const container = range?.startContainer
  const element = container instanceof Element ? container : container?.parentElement
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
}

function toggle(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
