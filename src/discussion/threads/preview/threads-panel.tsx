'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { FilterBar } from '../client/filter-bar.tsx'
import { type Filter, filterThreads } from '../client/filter-threads.ts'
import { type NewSpot, NewThreadCard } from '../client/new-thread-card.tsx'
import { openThreadPainter } from '../client/paint-places.ts'
import { readSelection, SelectionButton } from '../client/selection-button.tsx'
import { showRange } from '../client/show-range.ts'
import { ThreadCard } from '../client/thread-card.tsx'
import { useThreadsHere } from '../client/threads-context.tsx'
import { roomNameOf } from '../room-name.ts'
import type { ShownThread } from '../thread.ts'
import { findOnPage, type PrintedText, readSpot } from './page-text.ts'

type PanelProps = {
  texts: readonly PrintedText[]
  threads: readonly ShownThread[] | null
  refusal: string | null
  onRetry: () => void
}

const pageRoot = () => document.getElementById('main')

/** The comments beside a previewed page, behind a button; words are remarked on by selecting them on the page. */
export function ThreadsPanel({ texts, threads, refusal, onRetry }: PanelProps) {
  const { me, messages, active, setActive } = useThreadsHere()
  const [isOpen, setOpen] = useState(false)
  const [filter, setFilter] = useState<Filter>('open')
  const [draft, setDraft] = useState<{ spot: NewSpot; range: Range } | null>(null)
  const shown = useMemo(() => filterThreads(threads ?? [], { filter, me: me.id }), [threads, filter, me])
  const places = usePlaces(texts, threads ?? none)
  usePaint({ shown, places, active, draft: draft?.range ?? null })
  const begin = useCallback(() => {
    const range = readSelection(pageRoot())
    const spot = range && readSpot(texts, range)
    if (!range || !spot) return
    setDraft({
      spot: { room: spot.room, on: { printed: spot.printed }, quote: spot.printed.quote },
      range: range.cloneRange(),
    })
    setOpen(true)
    setActive(null)
    getSelection()?.removeAllRanges()
  }, [texts, setActive])
  useShortcut(begin)
  useOpening(places, (id) => {
    setActive(id)
    setOpen(true)
  })
  const close = () => {
    setOpen(false)
    setDraft(null)
    setActive(null)
  }
  useEscape(isOpen ? close : null)
  return (
    <>
      <SelectionButton root={pageRoot} label={messages.comment} onPress={begin} />
      <aside className="threads-panel" data-open={isOpen} aria-label={messages.threads}>
        <button
          type="button"
          className="threads-toggle"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : setOpen(true))}
        >
          {isOpen ? messages.close : messages.count(filterThreads(threads ?? none, open(me.id)).length)}
        </button>
        {isOpen ? (
          <div className="threads-shown">
            <FilterBar threads={threads ?? none} filter={filter} onChoose={setFilter} />
            {refusal ? (
              <p className="threads-refusal" role="alert">
                {refusal}{' '}
                <button type="button" onClick={onRetry}>
                  {messages.again}
                </button>
              </p>
            ) : null}
            {draft ? <NewThreadCard spot={draft.spot} onEnd={() => setDraft(null)} /> : null}
            {threads && shown.length === 0 && !draft ? (
              <p>{threads.length === 0 ? messages.none : messages.noneHere}</p>
            ) : null}
            {shown.map((thread) => (
              <ThreadCard key={thread.id} thread={thread}>
                <Jump range={places.get(thread.id) ?? null} label={messages.jump} />
              </ThreadCard>
            ))}
          </div>
        ) : null}
      </aside>
    </>
  )
}

const none: readonly ShownThread[] = []

function open(me: number) {
  return { filter: 'open' as const, me }
}

function Jump({ range, label }: { range: Range | null; label: string }) {
  if (!range) return null
  return (
    <button type="button" className="threads-jump" onClick={() => showRange(range)}>
      {label}
    </button>
  )
}

/** Found anew whenever the preview is rendered anew: it gives `texts` anew then. */
function usePlaces(
  texts: readonly PrintedText[],
  threads: readonly ShownThread[],
): ReadonlyMap<number, Range | null> {
  const [places, setPlaces] = useState<ReadonlyMap<number, Range | null>>(new Map())
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const byRoom = new Map(texts.map((text) => [text.room, text]))
      setPlaces(
        new Map(
          threads.map((thread) => {
            const text = byRoom.get(roomNameOf(thread))
            return [thread.id, text ? findOnPage(text, thread) : null]
          }),
        ),
      )
    })
    return () => cancelAnimationFrame(frame)
  }, [texts, threads])
  return places
}

function usePaint({
  shown,
  places,
  active,
  draft,
}: {
  shown: readonly ShownThread[]
  places: ReadonlyMap<number, Range | null>
  active: number | null
  draft: Range | null
}): void {
  const [painter] = useState(openThreadPainter)
  useEffect(() => {
    const rangesOf = (isWanted: (thread: ShownThread) => boolean) =>
      shown.flatMap((thread) => (isWanted(thread) ? (places.get(thread.id) ?? []) : []))
    painter.paint({
      threads: rangesOf(({ blocking }) => !blocking),
      'threads-blocking': rangesOf(({ blocking }) => blocking !== null),
      'threads-active': rangesOf(({ id }) => id === active),
      'threads-draft': draft ? [draft] : [],
    })
  })
  useEffect(() => () => painter.clear(), [painter])
}

function useEscape(close: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [close])
}

function useShortcut(begin: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return
      event.preventDefault()
      begin()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [begin])
}

/** Opens the thread whose words are pressed on the page. */
function useOpening(places: ReadonlyMap<number, Range | null>, onOpen: (thread: number) => void): void {
  useEffect(() => {
    const press = () => {
      const at = getSelection()
      const { anchorNode, anchorOffset, isCollapsed } = at ?? {}
      if (!anchorNode || !isCollapsed || !pageRoot()?.contains(anchorNode)) return
      const found = [...places].find(([, range]) => range?.isPointInRange(anchorNode, anchorOffset ?? 0))
      if (found) onOpen(found[0])
    }
    const root = pageRoot()
    root?.addEventListener('click', press)
    return () => root?.removeEventListener('click', press)
  })
}
