import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { ArchiveYear, IssueListing, TopicListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { IssueListView } from './issue-list-view.tsx'
import { TopicListView } from './topic-view.tsx'

/** Sets the archive's front: the years, with how many issues each holds, and the topics. */
export function ArchiveView({
  locale,
  years,
  topics,
}: {
  locale: Locale
  years: readonly ArchiveYear[]
  topics: readonly TopicListing[]
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="listing">
      <h1>{messages.archive}</h1>
      {years.length === 0 ? <p className="empty">{messages.noIssues}</p> : null}
      <ul className="year-list plain-list">
        {years.map(({ year, issues }) => (
          <li key={year}>
            <a href={urls.archive(year)}>{messages.archiveYear(year)}</a>{' '}
            <span>{messages.issueCount(issues)}</span>
          </li>
        ))}
      </ul>
      <TopicListView locale={locale} topics={topics} />
    </div>
  )
}

/** Sets one year of the archive. */
export function ArchiveYearView({
  locale,
  year,
  issues,
}: {
  locale: Locale
  year: number
  issues: readonly IssueListing[]
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="listing">
      <p className="listing-above">
        <a href={urls.archive()}>{messages.archive}</a>
      </p>
      <h1>{messages.archiveYear(year)}</h1>
      <IssueListView issues={issues} urls={urls} />
    </div>
  )
}
