'use client'
import { $getSelection, $isRangeSelection, type RangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'
import { useFoundInText } from '../../anchors/client/use-found-in-text.ts'
import { NewThreadCard } from '../client/new-thread-card.tsx'
import { openThreadPainter } from '../client/paint-places.ts'
import { SelectionButton } from '../client/selection-button.tsx'
import { showRange } from '../client/show-range.ts'
import { ThreadCard } from '../client/thread-card.tsx'
import { useThreadsHere } from '../client/threads-context.tsx'
import type { ShownThread } from '../thread.ts'
import { findSeen, type SeenThread } from './find-seen.ts'
import { useJump } from './use-jump.ts'
import { useNewSpot } from './use-new-spot.ts'
import { useStack } from './use-stack.ts'

const none: readonly ShownThread[] = []

type MarginProps = {
  room: RoomInEditor
  threads: readonly ShownThread[] | null
  refusal: string | null
  onRetry: () => void
}

/** The threads of a text: at their words' height where there is room beside it, else as a list below. */
export function ThreadsMargin({ room, threads, refusal, onRetry }: MarginProps) {
  const { messages, active, setActive } = useThreadsHere()
  const box = useRef<HTMLElement>(null)
  const seen = useFoundInText(room, { items: threads ?? none, find: findSeen })
  const { spot, range: draft, begin, end } = useNewSpot(room, seen)
  const shown = seen.filter(({ thread }) => !thread.resolved || thread.id === active)
  const isEditable = useLexicalEditable()
  const root = useCallback(() => room.editor.getRootElement(), [room])
  usePaint({ shown, draft, active })
  useJump(seen, setActive)
  const cards = [
    ...(spot ? [{ id: 0, range: draft }] : []),
    ...shown.map(({ thread, range }) => ({ id: thread.id, range })),
  ]
  useStack({ box, cards, active: spot ? 0 : active })
  return (
    <>
      {isEditable ? null : <SelectionButton root={root} label={messages.comment} onPress={begin} />}
      <aside
        ref={box}
        className="threads-margin"
        aria-label={messages.threads}
        hidden={cards.length === 0 && !refusal}
      >
        {refusal ? (
          <p className="threads-refusal" role="alert">
            {refusal}{' '}
            <button type="button" onClick={onRetry}>
              {messages.again}
            </button>
          </p>
        ) : null}
        <h3 className="threads-title">{messages.count(shown.length)}</h3>
        {spot ? (
          <div data-card={0}>
            <NewThreadCard
              spot={spot}
              onEnd={() => {
                end()
                leaveCard(room)
              }}
            />
          </div>
        ) : null}
        {shown.map(({ thread, range }) => (
          <div key={thread.id} data-card={thread.id}>
            <ThreadCard thread={thread}>
              {range ? (
                <button type="button" className="threads-jump" onClick={() => showRange(range)}>
                  {messages.jump}
                </button>
              ) : null}
            </ThreadCard>
          </div>
        ))}
      </aside>
    </>
  )
}

/** Back to the text, behind the words: whoever types on must not replace them. */
function leaveCard({ editor }: RoomInEditor): void {
  editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.anchor.set(...pointOf(selection))
  })
  editor.focus()
}

function pointOf({ focus }: RangeSelection): [string, number, 'text' | 'element'] {
  return [focus.key, focus.offset, focus.type]
}

function usePaint({
  shown,
  draft,
  active,
}: {
  shown: readonly SeenThread[]
  draft: Range | null
  active: number | null
}): void {
  const [painter] = useState(openThreadPainter)
  useEffect(() => {
    const rangesOf = (isWanted: (thread: ShownThread) => boolean) =>
      shown.flatMap(({ thread, range }) => (range && isWanted(thread) ? [range] : []))
    painter.paint({
      threads: rangesOf(({ blocking }) => !blocking),
      'threads-blocking': rangesOf(({ blocking }) => blocking !== null),
      'threads-active': rangesOf(({ id }) => id === active),
      'threads-draft': draft ? [draft] : [],
    })
  })
  useEffect(() => () => painter.clear(), [painter])
}
