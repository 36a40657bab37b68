'use client'
import { useState } from 'react'
import { mayBlock } from '../rules.ts'
import type { Spot } from '../thread.ts'
import { useThreadsHere } from './threads-context.tsx'
import { WordsForm } from './words-form.tsx'

/** Words on which somebody begins to remark. */
export type NewSpot = { room: string; on: Spot; quote: string }

/** Takes the first words of a new thread. */
export function NewThreadCard({ spot, onEnd }: { spot: NewSpot; onEnd: () => void }) {
  const { me, messages, act, setActive } = useThreadsHere()
  const [isBlocking, setBlocking] = useState(false)
  return (
    <article className="threads-card threads-card--active" data-thread="new" aria-label={messages.write}>
      <blockquote className="threads-quote">{spot.quote}</blockquote>
      <WordsForm
        label={messages.write}
        submit={messages.send}
        isFocused
        onSubmit={async (words) => {
          const body = { room: spot.room, on: spot.on, isBlocking, ...words }
          const { thread } = await act<{ thread: { id: number } }>({ path: '', method: 'POST', body })
          setActive(thread.id)
          onEnd()
        }}
        onCancel={onEnd}
      >
        {mayBlock(me) ? (
          <label className="threads-choice">
            <input
              type="checkbox"
              checked={isBlocking}
              onChange={(event) => setBlocking(event.currentTarget.checked)}
            />{' '}
            {messages.blocking}
          </label>
        ) : null}
      </WordsForm>
    </article>
  )
}
