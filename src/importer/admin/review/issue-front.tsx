'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Passage, ReviewIssue } from '../../review/review.ts'
import { reviewMessages } from './messages.ts'
import { PassageText } from './passage-text.tsx'

type Seams = ReadonlyMap<string, number[]>

/** The head of the issue: masthead, title, lead and pull quotes. */
export function IssueFront({ issue, seams }: { issue: ReviewIssue; seams: Seams }) {
  const messages = useMessages(reviewMessages)
  const { series, masthead, kicker, title, subtitle, lead, pullQuotes } = issue
  return (
    <header className="review-issue__front">
      <p className="review-issue__masthead">
        {series ? <PassageText passage={series} /> : null}
        {masthead ? <span data-id={masthead.id}>{messages.number(issue)}</span> : null}
      </p>
      {kicker ? (
        <p className="review-issue__kicker">
          <PassageText passage={kicker} />
        </p>
      ) : null}
      <h2>
        {title ? (
          <PassageText passage={title} />
        ) : (
          <span className="review-issue__lacking">{messages.untitled}</span>
        )}
      </h2>
      {subtitle ? (
        <p className="review-issue__kicker">
          <PassageText passage={subtitle} />
        </p>
      ) : null}
      <PassageList title={messages.lead} passages={lead} seams={seams} />
      <PassageList title={messages.pullQuote} passages={pullQuotes} seams={seams} />
    </header>
  )
}

/** Texts of one kind under their name; `isApart` sets them off from what will be printed. */
export function PassageList({
  title,
  passages,
  seams,
  isApart = false,
}: {
  title: string
  passages: readonly Passage[]
  seams: Seams
  isApart?: boolean
}) {
  if (passages.length === 0) return null
  return (
    <section className={isApart ? 'review-issue__list review-issue__list--apart' : 'review-issue__list'}>
      <h3 className="review-issue__label">{title}</h3>
      {passages.map((passage) => (
        <p key={passage.id}>
          <PassageText passage={passage} seams={seams.get(passage.id)} />
        </p>
      ))}
    </section>
  )
}
