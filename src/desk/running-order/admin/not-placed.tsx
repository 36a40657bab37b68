'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import type { Reference } from '../acts.ts'
import { runningOrderMessages } from '../messages.ts'
import type { RunningOrderView } from '../view.ts'
import { keyOf } from '../view-rules.ts'
import { useOrderDesk } from './order-desk.tsx'
import { PieceSummary } from './piece-row.tsx'

/** What belongs to the issue and stands nowhere in its order. */
export function NotPlaced({ view }: { view: RunningOrderView }) {
  const messages = useMessages(runningOrderMessages)
  const { open } = useOrderDesk()
  const { questions, pieces } = view.notPlaced
  if (questions.length + pieces.length === 0) return null
  return (
    <section className="running-order__not-placed" aria-labelledby="running-order-not-placed">
      <h4 id="running-order-not-placed">{messages.notPlaced}</h4>
      <p>{messages.notPlacedHint}</p>
      {questions.map(({ id, text }) => (
        <Line
          key={`question-${id}`}
          item={{ kind: 'question', id }}
          onOpen={() => open({ collection: 'questions', id, field: null })}
        >
          <span className="running-order__headline">{text ?? messages.questionPlaceholder}</span>
        </Line>
      ))}
      {pieces.map((piece) => (
        <Line
          key={`piece-${piece.id}`}
          item={{ kind: 'piece', id: piece.id }}
          onOpen={() => open({ collection: 'answers', id: piece.id, field: null })}
        >
          <PieceSummary piece={piece} />
        </Line>
      ))}
    </section>
  )
}

function Line({ item, onOpen, children }: { item: Reference; onOpen: () => void; children: ReactNode }) {
  const messages = useMessages(runningOrderMessages)
  const { busy, perform, view } = useOrderDesk()
  return (
    <div className="running-order__row" data-item={keyOf(item)}>
      <button type="button" className="running-order__open" onClick={onOpen}>
        {children}
      </button>
      {view.editable ? (
        <Button
          buttonStyle="secondary"
          type="button"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void perform({ act: 'place', item })}
        >
          {messages.place}
        </Button>
      ) : null}
    </div>
  )
}
