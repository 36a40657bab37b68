'use client'
import { Button, Link, Pill, useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { BoardRow } from '../../answers.ts'
import { countDays } from './group-rows.ts'
import { type BoardMessages, boardMessages } from './messages.ts'
import { shortenNames } from './shorten-names.ts'

type Props = {
  row: BoardRow
  now: string
  /** Null for whoever does not write issues. */
  onSetDue: ((row: BoardRow) => void) | null
}

/** One issue on the board: where it is, who has it, how long, and what is due. */
export function BoardCard({ row, now, onSetDue }: Props) {
  const messages = useMessages(boardMessages)
  const { i18n } = useTranslation()
  const { issue, locale, waiting, progress, since, dueAt, late, step, tasks } = row
  const tellTime = (moment: string) =>
    formatTime(moment, { language: languageOf({ i18n }), timeZone: issue.timeZone })
  const title = issue.title || messages.untitled
  const who = sayWho(row, messages)
  const waits = shortenNames(waiting.names)
  const marks = listMarks(row, messages)
  const dueLabel = dueAt ? messages.changeDue : messages.setDue
  return (
    <article className={late ? 'review-card review-card--late' : 'review-card'}>
      <h3>
        <Link
          href={`/admin/review/${issue.id}?locale=${locale}`}
          prefetch={false}
          data-review-card={`${issue.id}-${locale}`}
        >
          {title}
        </Link>
      </h3>
      {tasks.length > 0 ? (
        <div className="review-card__tasks">
          {tasks.map((task) => (
            <Pill key={task} pillStyle="success" size="small">
              {messages.tasks[task]}
            </Pill>
          ))}
        </div>
      ) : null}
      <p className="review-card__about">
        {[issue.series.name, issue.label || messages.unnumbered, locale === 'en' && messages.english]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {who ? <p>{who}</p> : null}
      {step && waiting.of > 1 ? (
        <p>
          {messages.pieces(waiting.signed, waiting.of)}
          {waits.shown.length > 0 ? (
            <span className="review-card__about"> {messages.names(waits.shown, waits.more)}</span>
          ) : null}
        </p>
      ) : null}
      {progress.of > 0 ? (
        <p className="review-card__progress">
          <progress value={progress.done} max={progress.of} aria-hidden="true" />
          {messages.progress(progress.done, progress.of)}
        </p>
      ) : null}
      {since && step ? <p className="review-card__about">{messages.waits(countDays(since, now))}</p> : null}
      {marks.length > 0 ? <p className="review-card__marks">{marks.join(' · ')}</p> : null}
      {dueAt || onSetDue ? (
        <div className="review-card__due">
          {dueAt ? (
            <span className={late ? 'review-card__late' : 'review-card__about'}>
              {late ? messages.lateSince(tellTime(dueAt)) : messages.due(tellTime(dueAt))}
            </span>
          ) : null}
          {onSetDue ? (
            <Button
              buttonStyle="transparent"
              size="small"
              margin={false}
              aria-label={messages.dueOf(dueLabel, title)}
              onClick={() => onSetDue(row)}
            >
              {dueLabel}
            </Button>
          ) : null}
        </div>
      ) : null}
    </article>
  )
}

/** Who can take it on; the role alone where nobody can. */
function sayWho({ who: { people, role, roleLabel } }: BoardRow, messages: BoardMessages): string | null {
  if (people.length === 0) return role ? messages.nobody(roleLabel ?? role) : null
  const { shown, more } = shortenNames(people.map(({ name }) => name))
  return messages.who(shown, more)
}

function listMarks({ counts }: BoardRow, messages: BoardMessages): string[] {
  return [
    counts.stale > 0 && messages.stale(counts.stale),
    counts.returned > 0 && messages.returned(counts.returned),
    counts.openQueries > 0 && messages.queries(counts.openQueries),
    counts.unverified > 0 && messages.unverified(counts.unverified),
  ].filter((mark) => mark !== false)
}
