import { textOfBlock } from '../../edition/text.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import { formatCalendarDate } from '../../page/dates.ts'
import { getPageMessages } from '../../page/messages.ts'
import { namePiece } from '../../page/piece-name.ts'
import type { PlacedPiece } from '../../page/placed-pieces.ts'
import { listPieces, placeEntries } from '../../page/placed-pieces.ts'
import { readNames, readOpening } from '../../page/plain-text.ts'
import { sayPublicationDay } from '../../page/publication-day.ts'
import { FigureView } from '../../page/text/figure-view.tsx'
import { HeadingTextView } from '../../page/text/heading-text-view.tsx'
import { titleClass } from '../../page/title-class.ts'
import type { PageUrls } from '../../page/urls.ts'
import { getSiteMessages } from '../site-messages.ts'

/** Opens the newest issue on the front page: its head and lead, and a way to each of its pieces. */
export function FrontIssueView({ current, urls }: { current: CurrentIssue; urls: PageUrls }) {
  const { composed, addresses, edition } = current
  const day = sayPublicationDay(composed, edition)
  const { issue } = composed
  const messages = getSiteMessages(issue.locale)
  const pieces = listPieces(placeEntries(composed, addresses))
  return (
    <article className="front-issue" aria-labelledby="newest">
      <p className="front-facts">
        <a href={urls.series(addresses.series)}>{issue.series.name}</a>
        <span>{issue.label}</span>
        {day ? <time dateTime={day.date}>{formatCalendarDate(day.date, issue.locale)}</time> : null}
      </p>
      {issue.kicker ? <p className="kicker">{issue.kicker}</p> : null}
      <h2 className={titleClass(issue.title)} id="newest">
        <a href={urls.issue(addresses)}>
          <HeadingTextView text={issue.title} locale={issue.locale} />
        </a>
      </h2>
      {issue.subtitle ? <p className="subtitle">{issue.subtitle}</p> : null}
      {issue.cover ? <FigureView picture={issue.cover} urls={urls} eager /> : null}
      <div className="front-lead">
        <div className="text">
          {issue.lead.body.map((block) => (
            <p key={block.id}>{textOfBlock(block)}</p>
          ))}
        </div>
        <p className="more">
          <a href={urls.issue(addresses)}>{messages.readIssue}</a>
        </p>
      </div>
      <ul className="front-pieces plain-list" aria-label={messages.pieces}>
        {pieces.map((placed) => (
          <li key={placed.slug}>
            <FrontPiece
              placed={placed}
              href={urls.piece({ series: addresses.series, issue: addresses.issue, piece: placed.slug })}
            />
          </li>
        ))}
      </ul>
    </article>
  )
}

function FrontPiece({ placed, href }: { placed: PlacedPiece; href: string }) {
  const { piece, question } = placed
  const messages = getPageMessages(piece.locale)
  const names = readNames(piece)
  return (
    <>
      {question ? <p className="front-question">{question}</p> : null}
      {question === null && piece.headline ? <p className="front-question">{messages.essay}</p> : null}
      <h3>
        <a href={href}>{namePiece(placed)}</a>
      </h3>
      {piece.headline && names.length > 0 ? (
        <p className="front-names">{names.join(messages.nameSeparator)}</p>
      ) : null}
      {piece.headline ? null : <p className="front-question">{readOpening(piece.body, 60)}</p>}
    </>
  )
}
