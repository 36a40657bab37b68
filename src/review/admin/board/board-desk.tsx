'use client'
import { Button, Gutter, Link } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { BoardAnswer } from '../../answers.ts'
import { BoardCard } from './board-card.tsx'
import { BoardFilters } from './board-filters.tsx'
import { type BoardFilter, filterRows, groupRows, listSeries } from './group-rows.ts'
import { boardMessages } from './messages.ts'
import { useBoard } from './use-board.ts'
import { useCardKeys } from './use-card-keys.ts'
import './board.css'

/** The board: every issue under way by the step at which it waits, mine first. */
export function BoardDesk() {
  const messages = useMessages(boardMessages)
  const { board, refusal, reload } = useBoard()
  return (
    <Gutter className="review-board">
      <header className="review-board__head">
        <h1>{messages.view}</h1>
        <Link href="/admin/collections/delegations" prefetch={false}>
          {messages.duty}
        </Link>
      </header>
      {board ? <Board board={board} /> : refusal ? null : <p aria-busy="true">{messages.loading}</p>}
      {refusal ? (
        <div role="alert">
          <p>{refusal}</p>
          <Button onClick={reload} buttonStyle="secondary">
            {messages.reload}
          </Button>
        </div>
      ) : null}
    </Gutter>
  )
}

const everything: BoardFilter = { only: 'all', series: null }

function Board({ board: { rows, now } }: { board: BoardAnswer }) {
  const messages = useMessages(boardMessages)
  const [filter, setFilter] = useState<BoardFilter>(everything)
  const moveByKeys = useCardKeys()
  if (rows.length === 0) return <p className="review-board__empty">{messages.empty}</p>
  const shown = filterRows(rows, filter)
  const counts = {
    all: rows.length,
    mine: filterRows(rows, { ...filter, only: 'mine' }).length,
    late: filterRows(rows, { ...filter, only: 'late' }).length,
  }
  return (
    <>
      <BoardFilters filter={filter} onChange={setFilter} series={listSeries(rows)} counts={counts} />
      <p className="review-board__hint">
        <span aria-live="polite">{messages.listed(shown.length)}</span>{' '}
        <span className="review-board__keys">{messages.keys}</span>
      </p>
      {shown.length === 0 ? (
        <div className="review-board__empty">
          <p>{messages.nothingMatches}</p>
          <Button onClick={() => setFilter(everything)} buttonStyle="secondary" margin={false}>
            {messages.showAll}
          </Button>
        </div>
      ) : null}
      {/* The keys only move the focus between links that every other key reaches too. */}
      <div className="review-board__columns" onKeyDown={moveByKeys} role="presentation">
        {groupRows(shown, messages).map((column) => (
          <section key={column.key} data-review-column="" aria-label={column.label}>
            <h2>
              {column.label} <span className="review-board__count">{messages.count(column.rows.length)}</span>
            </h2>
            <ul>
              {column.rows.map((row) => (
                <li key={`${row.issue.id} ${row.locale}`}>
                  <BoardCard row={row} now={now} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
