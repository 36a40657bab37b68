import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing, SeriesListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { IssueListView } from './issue-list-view.tsx'

/** Sets a series' page: its name and its newest issues. */
export function SeriesView({
  locale,
  series,
  issues,
}: {
  locale: Locale
  series: SeriesListing
  issues: readonly IssueListing[]
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="listing">
      <h1>{series.name}</h1>
      {series.description ? <p className="introduction">{series.description}</p> : null}
      <IssueListView issues={issues} urls={urls} />
      <p className="more">
        <a href={urls.archive()}>{messages.allIssues}</a>
      </p>
    </div>
  )
}
