import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing, TopicListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { IssueListView } from './issue-list-view.tsx'

/** Sets a topic's page: the issues under it, newest first. */
export function TopicView({
  locale,
  topic,
  issues,
}: {
  locale: Locale
  topic: TopicListing
  issues: readonly IssueListing[]
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="listing">
      <p className="listing-above">
        <a href={`${urls.archive()}#topics`}>{messages.topics}</a>
      </p>
      <h1>{topic.name}</h1>
      <p className="introduction">{messages.issueCount(topic.issues)}</p>
      <IssueListView issues={issues} urls={urls} />
    </div>
  )
}

/** Lists topics with how many issues each has; nothing when there is none. */
export function TopicListView({ locale, topics }: { locale: Locale; topics: readonly TopicListing[] }) {
  if (topics.length === 0) return null
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <section className="earlier" aria-labelledby="topics">
      <h2 id="topics">{messages.topics}</h2>
      <ul className="year-list plain-list">
        {topics.map(({ slug, name, issues }) => (
          <li key={slug}>
            <a href={urls.topic(slug)}>{name}</a> <span>{messages.issueCount(issues)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
