'use client'
import { Fragment } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Passage } from '../../review/review.ts'
import { reviewMessages } from './messages.ts'
import { partAt } from './seams-of.ts'

/** A text as it will be printed, its seams marked; `seams` are units of it. */
export function PassageText({ passage, seams = [] }: { passage: Passage; seams?: readonly number[] }) {
  return (
    <span data-id={passage.id}>
      {seams.length === 0
        ? passage.text
        : partAt(passage.text, seams).map((part, index) => (
            // Parts of a text have no other name than their place in it.
            <Fragment key={index}>
              {index === 0 ? null : <Seam />}
              {part}
            </Fragment>
          ))}
    </span>
  )
}

/** The place where two halves were joined. */
function Seam() {
  const messages = useMessages(reviewMessages)
  return (
    <span className="review-seam">
      <span className="review-unseen">[{messages.seam}]</span>
    </span>
  )
}
