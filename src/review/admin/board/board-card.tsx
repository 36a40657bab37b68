'use client'
import { Link, Pill, useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { BoardRow } from '../../answers.ts'
import { countDays } from './group-rows.ts'
import { boardMessages } from './messages.ts'

/** One issue on the board: where it is, who has it, how long, and what is due. */
export function BoardCard({ row, now }: { row: BoardRow; now: string }) {
  const messages = useMessages(boardMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const { issue, locale, waiting, who, progress, since, dueAt, late, counts, step } = row
  const tellTime = (moment: string) => formatTime(moment, { language, timeZone: issue.timeZone })
  const marks = [
    counts.stale > 0 && messages.stale(counts.stale),
    counts.returned > 0 && messages.returned(counts.returned),
    counts.openQueries > 0 && messages.queries(counts.openQueries),
    counts.unverified > 0 && messages.unverified(counts.unverified),
  ].filter((mark) => mark !== false)
  return (
    <article className={late ? 'review-card review-card--late' : 'review-card'}>
      <h3>
        <Link
          href={`/admin/review/${issue.id}?locale=${locale}`}
          prefetch={false}
          data-review-card={`${issue.id}-${locale}`}
        >
          {issue.title || messages.untitled}
        </Link>
        {row.mine ? (
          <Pill pillStyle="success" size="small">
            {messages.yours}
          </Pill>
        ) : null}
      </h3>
      <p className="review-card__about">
        {[issue.series.name, issue.label || messages.unnumbered, locale === 'en' && messages.english]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {step ? (
        <p title={messages.names(waiting.names)}>
          {who.role
            ? messages.who(
                who.people.map(({ name }) => name),
                who.roleLabel ?? '',
              )
            : null}
        </p>
      ) : null}
      {step && waiting.of > 1 ? <p>{messages.pieces(waiting.units, waiting.of)}</p> : null}
      {progress.of > 0 ? (
        <p className="review-card__progress">
          <progress value={progress.done} max={progress.of} aria-hidden="true" />
          {messages.progress(progress.done, progress.of)}
        </p>
      ) : null}
      {since && step ? <p className="review-card__about">{messages.waits(countDays(since, now))}</p> : null}
      {dueAt ? (
        <p className={late ? 'review-card__late' : 'review-card__about'}>
          {late ? messages.lateSince(tellTime(dueAt)) : messages.due(tellTime(dueAt))}
        </p>
      ) : null}
      {marks.length > 0 ? <p className="review-card__marks">{marks.join(' · ')}</p> : null}
    </article>
  )
}
