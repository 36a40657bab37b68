'use client'
import { useDraggableSortable, useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../admin/use-messages.ts'
import type { Reference } from '../acts.ts'
import { runningOrderMessages } from '../messages.ts'
import type { PieceLine } from '../view.ts'
import { keyOf } from '../view-rules.ts'
import { MissingNote } from './missing-note.tsx'
import { useOrderDesk } from './order-desk.tsx'
import { DragHandle, type RowAction, RowTools } from './row-tools.tsx'
import { useTakeOut } from './take-out.tsx'
import type { Move } from './use-moving.ts'

/** An answer or essay: who signs, its headline and length, and what it still misses. */
export function PieceRow({ piece, move }: { piece: PieceLine; move: Move }) {
  const messages = useMessages(runningOrderMessages)
  const { open } = useOrderDesk()
  const takeOut = useTakeOut()
  const otherQuestions = useOtherQuestions(piece)
  const reference: Reference = { kind: 'piece', id: piece.id }
  const { setNodeRef, transform, transition, attributes, listeners } = useDraggableSortable({
    id: keyOf(reference),
  })
  const name =
    piece.names.join('、') || piece.headline || (piece.kind === 'essay' ? messages.essay : messages.noName)
  const openPiece = () => open({ collection: 'answers', id: piece.id, field: null })
  return (
    <div
      ref={setNodeRef}
      className={`running-order__piece running-order__piece--${piece.kind}`}
      style={{ transform, transition }}
    >
      <div className="running-order__row">
        <DragHandle name={name} grip={{ attributes, listeners }} />
        <button type="button" className="running-order__open" onClick={openPiece}>
          <PieceSummary piece={piece} />
        </button>
        <RowTools
          name={name}
          move={move}
          actions={[
            { label: messages.openPiece, run: openPiece },
            ...otherQuestions,
            {
              label: messages.takeOut,
              run: () => takeOut({ item: reference, warning: messages.takeOutPiece(name) }),
            },
          ]}
        />
      </div>
      <MissingNote item={reference} />
    </div>
  )
}

/** The words of a piece's row. */
export function PieceSummary({ piece }: { piece: PieceLine }) {
  const messages = useMessages(runningOrderMessages)
  const { i18n } = useTranslation()
  return (
    <>
      {piece.kind === 'essay' ? <span className="running-order__label">{messages.essay}</span> : null}
      <span className={piece.names.length > 0 ? 'running-order__names' : 'running-order__lacking'}>
        {piece.names.join('、') || messages.noName}
      </span>
      <span className={piece.headline ? 'running-order__headline' : 'running-order__lacking'}>
        {piece.headline ?? messages.noHeadline}
      </span>
      <span className="running-order__length">
        {piece.length > 0 ? messages.length(piece.length.toLocaleString(i18n.language)) : messages.emptyText}
      </span>
    </>
  )
}

/** Answers the actions that put an answer under another question of the issue. */
function useOtherQuestions(piece: PieceLine): RowAction[] {
  const messages = useMessages(runningOrderMessages)
  const { view, perform } = useOrderDesk()
  if (piece.kind === 'essay') return []
  const questions = view.entries.flatMap((entry) => (entry.type === 'question' ? [entry.question.id] : []))
  return questions.flatMap((question, index) =>
    question === piece.question
      ? []
      : {
          label: messages.moveUnder(index + 1),
          run: () =>
            void perform({ act: 'move', item: { kind: 'piece', id: piece.id }, before: null, question }),
        },
  )
}
