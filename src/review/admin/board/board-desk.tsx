'use client'
import { Button, Gutter, useAuth, useModal } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Person } from '../../../generated/payload-types.ts'
import { correctors } from '../../../kernel/access.ts'
import type { BoardAnswer } from '../../answers.ts'
import { DutySection } from '../duty/duty-section.tsx'
import { BoardColumns } from './board-columns.tsx'
import { BoardDialog, type BoardDialogSubject, boardDialogSlug } from './board-dialog.tsx'
import { BoardFilters } from './board-filters.tsx'
import { type BoardFilter, filterRows, listSeries } from './group-rows.ts'
import { boardMessages } from './messages.ts'
import { useBoard } from './use-board.ts'
import { useCardKeys } from './use-card-keys.ts'
import './board.css'

/** The board: every issue under way by the step at which it waits, mine first; and who signs in whose place. */
export function BoardDesk() {
  const messages = useMessages(boardMessages)
  const { board, refusal, reload } = useBoard()
  return (
    <Gutter className="review-board">
      <h1>{messages.view}</h1>
      {board ? <Board board={board} onChange={reload} /> : null}
      {board || refusal ? null : <p aria-busy="true">{messages.loading}</p>}
      {refusal ? (
        <div role="alert">
          <p>{refusal}</p>
          <Button onClick={reload} buttonStyle="secondary">
            {messages.reload}
          </Button>
        </div>
      ) : null}
      <DutySection onChange={reload} />
    </Gutter>
  )
}

const everything: BoardFilter = { only: 'all', series: null }

function Board({ board: { rows, now }, onChange }: { board: BoardAnswer; onChange: () => void }) {
  const messages = useMessages(boardMessages)
  const { user } = useAuth<Person>()
  const { openModal, closeModal, isModalOpen } = useModal()
  const [filter, setFilter] = useState<BoardFilter>(everything)
  const [subject, setSubject] = useState<BoardDialogSubject | null>(null)
  const [said, setSaid] = useState('')
  const columns = useRef<HTMLDivElement>(null)
  const maySetDue = correctors.some((role) => role === user?.role)
  const shown = filterRows(rows, filter)
  const counts = {
    all: filterRows(rows, { ...filter, only: 'all' }).length,
    mine: filterRows(rows, { ...filter, only: 'mine' }).length,
    late: filterRows(rows, { ...filter, only: 'late' }).length,
  }

  function open(about: BoardDialogSubject): void {
    setSubject(about)
    openModal(boardDialogSlug)
  }

  function toggle(only: 'mine' | 'late'): void {
    setFilter((before) => ({ ...before, only: before.only === only ? 'all' : only }))
  }

  useCardKeys(columns, {
    isPaused: isModalOpen(boardDialogSlug),
    commands: {
      '?': () => open('keys'),
      m: () => toggle('mine'),
      l: () => toggle('late'),
      d: (card) => {
        const row = rows.find(({ issue, locale }) => `${issue.id}-${locale}` === card)
        if (row && maySetDue) open({ due: row })
      },
    },
  })

  if (rows.length === 0) return <p className="review-board__empty">{messages.empty}</p>
  return (
    <>
      <BoardFilters filter={filter} onChange={setFilter} series={listSeries(rows)} counts={counts} />
      <div className="review-board__hint">
        <span aria-live="polite">
          {messages.listed(shown.length)} {said}
        </span>
        <Button
          className="review-board__keys"
          buttonStyle="transparent"
          size="small"
          margin={false}
          onClick={() => open('keys')}
        >
          {messages.showKeys}
        </Button>
      </div>
      {shown.length === 0 ? (
        <div className="review-board__empty">
          <p>{messages.nothingMatches}</p>
          <Button onClick={() => setFilter(everything)} buttonStyle="secondary" margin={false}>
            {messages.showAll}
          </Button>
        </div>
      ) : null}
      <BoardColumns
        rows={shown}
        now={now}
        board={columns}
        onSetDue={maySetDue ? (row) => open({ due: row }) : null}
      />
      <BoardDialog
        subject={subject}
        onDone={() => {
          setSaid(messages.dueKept)
          onChange()
        }}
        onClose={() => closeModal(boardDialogSlug)}
      />
    </>
  )
}
