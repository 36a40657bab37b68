'use client'
import { DraggableSortable } from '@payloadcms/ui'
import type { RunningOrderView } from '../view.ts'
import { entryReference, keyOf } from '../view-rules.ts'
import { PieceRow } from './piece-row.tsx'
import { QuestionCard } from './question-card.tsx'
import { useMoving } from './use-moving.ts'

/** The entries of the running order, first to last. */
export function OrderEntries({ view }: { view: RunningOrderView }) {
  const references = view.entries.map(entryReference)
  const moving = useMoving(references)
  const numbers = numberQuestions(view)
  return (
    <DraggableSortable
      className="running-order__entries"
      ids={references.map(keyOf)}
      onDragEnd={({ moveFromIndex, moveToIndex }) => moving.drop(moveFromIndex, moveToIndex)}
    >
      {view.entries.map((entry, index) => {
        const key = keyOf(entryReference(entry))
        return entry.type === 'question' ? (
          <QuestionCard
            key={key}
            question={entry.question}
            answers={entry.answers}
            number={numbers[index] ?? index + 1}
            move={moving.of(index)}
          />
        ) : (
          <PieceRow key={key} piece={entry.piece} move={moving.of(index)} />
        )
      })}
    </DraggableSortable>
  )
}

/** Answers the number of each entry's question, counted without the essays. */
function numberQuestions({ entries }: RunningOrderView): number[] {
  let number = 0
  return entries.map((entry) => {
    if (entry.type === 'question') number += 1
    return number
  })
}
