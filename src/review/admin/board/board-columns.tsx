'use client'
import type { RefObject } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { BoardRow } from '../../answers.ts'
import { BoardCard } from './board-card.tsx'
import { groupRows } from './group-rows.ts'
import { boardMessages } from './messages.ts'

type Props = {
  rows: readonly BoardRow[]
  now: string
  onSetDue: ((row: BoardRow) => void) | null
  board: RefObject<HTMLDivElement | null>
}

/** The cards by the step at which they wait: columns where there is room, one list on a phone. */
export function BoardColumns({ rows, now, onSetDue, board }: Props) {
  const messages = useMessages(boardMessages)
  return (
    <div className="review-board__columns" ref={board}>
      {groupRows(rows, messages).map((column) => (
        <section key={column.key} data-review-column="" aria-label={column.label}>
          <h2>
            {column.label} <span className="review-board__count">{messages.count(column.rows.length)}</span>
          </h2>
          <ul>
            {column.rows.map((row) => (
              <li key={`${row.issue.id} ${row.locale}`}>
                <BoardCard row={row} now={now} onSetDue={onSetDue} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
