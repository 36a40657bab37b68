'use client'
import { Button, DraggableSortable, useDraggableSortable } from '@payloadcms/ui'
import { addingAnswerId } from '../../admin/focus-field.ts'
import { useMessages } from '../../admin/use-messages.ts'
import type { Reference } from '../acts.ts'
import { runningOrderMessages } from '../messages.ts'
import type { PieceLine, QuestionLine } from '../view.ts'
import { keyOf } from '../view-rules.ts'
import { MissingNote } from './missing-note.tsx'
import { useOrderDesk } from './order-desk.tsx'
import { PieceRow } from './piece-row.tsx'
import { QuestionText } from './question-text.tsx'
import { DragHandle, RowTools } from './row-tools.tsx'
import { useTakeOut } from './take-out.tsx'
import { type Move, useMoving } from './use-moving.ts'

/** A question with its answers. */
export function QuestionCard({
  question,
  answers,
  number,
  move,
}: {
  question: QuestionLine
  answers: readonly PieceLine[]
  number: number
  move: Move
}) {
  const messages = useMessages(runningOrderMessages)
  const { view, busy, open, perform } = useOrderDesk()
  const takeOut = useTakeOut()
  const reference: Reference = { kind: 'question', id: question.id }
  const { setNodeRef, transform, transition, attributes, listeners } = useDraggableSortable({
    id: keyOf(reference),
  })
  const pieces = answers.map(({ id }): Reference => ({ kind: 'piece', id }))
  const moving = useMoving(pieces)
  const name = messages.question(number)
  const addAnswer = async () => {
    const created = await perform({ act: 'add-answer', question: question.id })
    if (created) open({ collection: 'answers', id: created.id, field: 'bylines.0.expert' })
  }
  return (
    <article
      ref={setNodeRef}
      className="running-order__card"
      style={{ transform, transition }}
      aria-label={name}
    >
      <header className="running-order__row">
        <DragHandle name={name} grip={{ attributes, listeners }} />
        <span className="running-order__label">{name}</span>
        <RowTools
          name={name}
          move={move}
          actions={[
            {
              label: messages.openQuestion,
              run: () => open({ collection: 'questions', id: question.id, field: null }),
            },
            {
              label: messages.takeOut,
              run: () => takeOut({ item: reference, warning: messages.takeOutQuestion(answers.length) }),
            },
          ]}
        />
      </header>
      <QuestionText question={question} label={messages.questionText(number)} readOnly={!view.editable} />
      <MissingNote item={reference} />
      <DraggableSortable
        className="running-order__answers"
        ids={pieces.map(keyOf)}
        onDragEnd={({ moveFromIndex, moveToIndex }) => moving.drop(moveFromIndex, moveToIndex)}
      >
        {answers.map((piece, index) => (
          <PieceRow key={piece.id} piece={piece} move={moving.of(index)} />
        ))}
      </DraggableSortable>
      {answers.length === 0 ? <p className="running-order__empty">{messages.noAnswer}</p> : null}
      {view.editable ? (
        <Button
          buttonStyle="icon-label"
          icon="plus"
          iconPosition="left"
          iconStyle="with-border"
          type="button"
          margin={false}
          size="small"
          disabled={busy}
          id={addingAnswerId(question.id)}
          aria-label={messages.addAnswerTo(number)}
          onClick={() => void addAnswer()}
        >
          {messages.addAnswer}
        </Button>
      ) : null}
    </article>
  )
}
