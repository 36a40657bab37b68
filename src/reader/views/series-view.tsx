import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing, PageOfSeries, SeriesListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { IssueListView } from './issue-list-view.tsx'

/** Sets a page of a series: its name, a hundred of its issues, and the ways to newer and older ones. */
export function SeriesView({
  locale,
  series,
  issues,
  page,
  pages,
}: PageOfSeries & {
  locale: Locale
  series: SeriesListing
  issues: readonly IssueListing[]
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="listing">
      <h1>{series.name}</h1>
      {series.description && page === 1 ? <p className="introduction">{series.description}</p> : null}
      <IssueListView issues={issues} urls={urls} />
      {pages > 1 ? (
        <nav className="neighbours" aria-label={messages.seriesPages}>
          {page > 1 ? (
            <p className="neighbour-previous">
              <a href={urls.series(series.slug, page - 1)}>{messages.newerIssues}</a>{' '}
              <span>{messages.pageOf(page - 1, pages)}</span>
            </p>
          ) : null}
          {page < pages ? (
            <p className="neighbour-next">
              <a href={urls.series(series.slug, page + 1)}>{messages.olderIssues}</a>{' '}
              <span>{messages.pageOf(page + 1, pages)}</span>
            </p>
          ) : null}
        </nav>
      ) : null}
      <p className="more">
        <a href={urls.archive()}>{messages.allIssues}</a>
      </p>
    </div>
  )
}
