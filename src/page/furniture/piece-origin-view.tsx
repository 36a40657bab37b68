import type { ComposedIssue, EditionAddresses, PieceContent } from '../../edition/types.ts'
import type { EditionFacts } from '../edition-facts.ts'
import type { PageMessages } from '../messages.ts'
import { getPageMessages } from '../messages.ts'
import { type SaidDay, sayPublicationDay } from '../publication-day.ts'
import { hasRelativeDates } from '../relative-dates.ts'
import type { PageUrls } from '../urls.ts'

/** Says where a piece standing alone comes from: series, issue, page and the day that its 今年 counts from. */
export function PieceOriginView({
  composed,
  piece,
  addresses,
  edition,
  urls,
}: {
  composed: ComposedIssue
  piece: PieceContent
  addresses: EditionAddresses
  edition: EditionFacts | null
  urls: PageUrls
}) {
  const { issue } = composed
  const messages = getPageMessages(issue.locale)
  const day = sayPublicationDay(composed, edition)
  const note = hasRelativeDates(piece) ? explainRelativeDates(day, messages) : null
  return (
    <div className="origin">
      <p className="origin-line">
        <a className="origin-series" href={urls.series(addresses.series)}>
          {issue.series.name}
        </a>
        <a className="origin-issue" href={urls.issue(addresses)}>
          {issue.label ? <span className="origin-label">{issue.label}</span> : null}{' '}
          <span className="origin-title">{issue.title}</span>
        </a>
        {issue.pageLabel ? <span>{issue.pageLabel}</span> : null}
        {day ? <time dateTime={day.date}>{day.words}</time> : null}
        {edition && !day && !note ? <span>{messages.printedOnUnknown}</span> : null}
      </p>
      {note ? <p className="origin-note">{note}</p> : null}
    </div>
  )
}

function explainRelativeDates(day: SaidDay | null, messages: PageMessages): string {
  if (!day) return messages.relativeDatesUnknown
  return day.isPrinted ? messages.relativeDates : messages.relativeDatesPublished
}
