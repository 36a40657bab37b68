'use client'
import { memo, useMemo } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { accountOf } from '../../review/account-of.ts'
import { layOutSource, lineAt, type SourceRow } from './lay-out-source.ts'
import { reviewMessages } from './messages.ts'
import { Pane } from './pane.tsx'
import { useBench } from './review-context.tsx'
import { SourceLine } from './source-line.tsx'
import './source.css'

/** Ends of a join that are farther apart than this many lines are shown one above the other. */
const farApart = 8
const around = 2

/** The source, line by line; of a join, both ends. */
export function SourcePane({ isShown }: { isShown: boolean }) {
  const messages = useMessages(reviewMessages)
  const { review, walk } = useBench()
  const rows = useMemo(() => layOutSource(review.source, accountOf(review)), [review])
  const [first, second] = walk.finding?.kind === 'join' ? walk.finding.at : []
  const from = first ? lineAt(review.source, first[0]) : 0
  const to = second ? lineAt(review.source, second[0]) : 0
  const isFar = second !== undefined && Math.abs(to - from) > farApart
  return (
    <Pane
      name="source"
      label={messages.source}
      isShown={isShown}
      foot={
        isFar ? <OtherEnd rows={rows.slice(Math.max(0, to - 1 - around), to + around)} line={to} /> : null
      }
    >
      <p className="review-source__legend" aria-hidden="true">
        <span>{messages.fates.placed}</span>
        <span className="review-source__unplaced">{messages.fates.unplaced}</span>
        <span className="review-source__dropped">{messages.fates.dropped}</span>
      </p>
      <SourceLines rows={rows} />
    </Pane>
  )
}

/** A step of the walk changes no line: only their marks, which are set on the elements. */
const SourceLines = memo(function SourceLines({ rows }: { rows: readonly SourceRow[] }) {
  return rows.map((row) => <SourceLine key={row.number} row={row} />)
})

function OtherEnd({ rows, line }: { rows: readonly SourceRow[]; line: number }) {
  const messages = useMessages(reviewMessages)
  return (
    <section className="review-source__end" aria-label={messages.otherEnd(line)}>
      <h3>{messages.otherEnd(line)}</h3>
      <SourceLines rows={rows} />
    </section>
  )
}
