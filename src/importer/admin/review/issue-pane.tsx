'use client'
import { memo, useMemo } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { dropRule } from '../../review/move-passage.ts'
import type { Review, ReviewPiece } from '../../review/review.ts'
import { IssueFront, PassageList } from './issue-front.tsx'
import { reviewMessages } from './messages.ts'
import { Pane } from './pane.tsx'
import { PassageText } from './passage-text.tsx'
import { PiecePart } from './piece-part.tsx'
import { useBench } from './review-context.tsx'
import { seamsOf } from './seams-of.ts'
import './issue.css'

/** The issue as it will be printed, with what has found no place behind it. */
export function IssuePane({ isShown }: { isShown: boolean }) {
  const messages = useMessages(reviewMessages)
  const { review } = useBench()
  return (
    <Pane name="issue" label={messages.issue} isShown={isShown}>
      <IssuePage review={review} />
    </Pane>
  )
}

/** A step of the walk changes nothing of it: only marks, which are set on the elements. */
const IssuePage = memo(function IssuePage({ review }: { review: Review }) {
  const messages = useMessages(reviewMessages)
  const seams = useMemo(() => seamsOf(review), [review])
  const { issue, unplaced, dropped } = review
  const byPerson = dropped.filter(({ rule }) => rule === dropRule)
  const answersTo = new Map<string, ReviewPiece[]>(issue.questions.map(({ id }) => [id, []]))
  for (const piece of issue.pieces) answersTo.get(piece.question ?? '')?.push(piece)
  const essays = issue.pieces.filter(({ question }) => question === null)
  return (
    <div className="review-issue">
      <IssueFront issue={issue} seams={seams} />
      {issue.questions.map(({ id, text }, index) => (
        <section key={id} className="review-issue__question">
          <h3 data-id={id}>
            <span className="review-issue__label">{messages.question(index + 1)}</span>
            <PassageText passage={text} seams={seams.get(text.id)} />
          </h3>
          {answersTo.get(id)?.map((piece) => (
            <PiecePart key={piece.id} piece={piece} seams={seams} />
          ))}
          {answersTo.get(id)?.length ? null : <p className="review-issue__lacking">{messages.noAnswer}</p>}
        </section>
      ))}
      {essays.map((piece) => (
        <section key={piece.id} className="review-issue__question">
          <h3>
            <span className="review-issue__label">{messages.noQuestion}</span>
          </h3>
          <PiecePart piece={piece} seams={seams} />
        </section>
      ))}
      <PassageList title={messages.caption} passages={issue.captions} seams={seams} />
      <PassageList title={messages.credits} passages={issue.credits} seams={seams} />
      <PassageList title={messages.unplacedTitle} passages={unplaced} seams={seams} isApart />
      <PassageList title={messages.droppedTitle} passages={byPerson} seams={seams} isApart />
    </div>
  )
})
