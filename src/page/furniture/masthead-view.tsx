import type { EditionAddresses, IssueContent } from '../../edition/types.ts'
import { formatCalendarDate } from '../dates.ts'
import { HeadingTextView } from '../text/heading-text-view.tsx'
import { titleClass } from '../title-class.ts'
import type { PageUrls } from '../urls.ts'

/** Sets the head of an issue: series, number, page, date, and the title with what stands above and below it. */
export function MastheadView({
  issue,
  addresses,
  urls,
}: {
  issue: IssueContent
  addresses: EditionAddresses
  urls: PageUrls
}) {
  return (
    <header className="masthead">
      <div className="masthead-bar">
        <p className="masthead-series">
          <a href={urls.series(addresses.series)}>{issue.series.name}</a>
        </p>
        <ul className="masthead-facts">
          {issue.series.publication ? <li>{issue.series.publication}</li> : null}
          {issue.pageLabel ? <li>{issue.pageLabel}</li> : null}
          {issue.printedOn ? (
            <li>
              <time dateTime={issue.printedOn}>{formatCalendarDate(issue.printedOn, issue.locale)}</time>
            </li>
          ) : null}
          {issue.label ? <li className="masthead-label">{issue.label}</li> : null}
        </ul>
      </div>
      {issue.kicker ? <p className="kicker">{issue.kicker}</p> : null}
      <h1 className={titleClass(issue.title)}>
        <HeadingTextView text={issue.title} locale={issue.locale} />
      </h1>
      {issue.subtitle ? <p className="subtitle">{issue.subtitle}</p> : null}
    </header>
  )
}
