import type { EditionAddresses, IssueContent, PieceContent } from '../../edition/types.ts'
import { formatCalendarDate } from '../dates.ts'
import { getPageMessages } from '../messages.ts'
import { hasRelativeDates } from '../relative-dates.ts'
import type { PageUrls } from '../urls.ts'

/** Says where a piece standing alone comes from: series, issue, page and the day that its 今年 counts from. */
export function PieceOriginView({
  issue,
  piece,
  addresses,
  urls,
}: {
  issue: IssueContent
  piece: PieceContent
  addresses: EditionAddresses
  urls: PageUrls
}) {
  const messages = getPageMessages(issue.locale)
  const { printedOn, locale } = issue
  const date = printedOn ? formatCalendarDate(printedOn, locale) : null
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
        {date && printedOn ? <time dateTime={printedOn}>{messages.printedOn(date)}</time> : null}
      </p>
      {hasRelativeDates(piece) ? (
        <p className="origin-note">{date ? messages.relativeDates : messages.relativeDatesUnknown}</p>
      ) : null}
    </div>
  )
}
