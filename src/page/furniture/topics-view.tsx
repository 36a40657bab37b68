import type { EditionAddresses } from '../../edition/types.ts'
import type { PageMessages } from '../messages.ts'
import type { PageUrls } from '../urls.ts'

/** Leads to the topics that an issue is found under; they are no part of what was printed. */
export function TopicsView({
  topics,
  messages,
  urls,
}: {
  topics: EditionAddresses['topics']
  messages: PageMessages
  urls: PageUrls
}) {
  const found = topics.filter(({ slug }) => slug !== '')
  if (found.length === 0) return null
  return (
    <nav className="topics" aria-label={messages.topics}>
      <ul>
        {found.map(({ slug, name }) => (
          <li key={slug}>
            <a href={urls.topic(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
