'use client'
import { memo } from 'react'
import type { SourceRow } from './lay-out-source.ts'

/** A line of the source with its number; what became of its letters is told by their colours. */
export const SourceLine = memo(
  function SourceLine({ row }: { row: SourceRow }) {
    return (
      <div className="review-source__line" data-line={row.number}>
        <span className="review-source__number" aria-hidden="true">
          {row.number}
        </span>
        <p>
          {row.segments.map(({ text, fate, by }, index) => (
            <span
              // Stretches of a line have no other name than their place in it.
              key={index}
              className={fate === 'placed' ? undefined : `review-source__${fate}`}
              data-id={fate === 'dropped' ? undefined : by}
            >
              {text}
            </span>
          ))}
        </p>
      </div>
    )
  },
  (before, after) => before.row.key === after.row.key && before.row.number === after.row.number,
)
