import type { Locale } from '../../kernel/locales.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { FrontIssueView } from './front-issue-view.tsx'
import { IssueListView } from './issue-list-view.tsx'

/** Sets the front page: the newest issue opened out, and the ones before it. */
export function HomeView({
  locale,
  newest,
  earlier,
}: {
  locale: Locale
  newest: CurrentIssue | null
  earlier: readonly IssueListing[]
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="front">
      <div className="nameplate">
        <h1>{messages.siteName}</h1>
        <p>{messages.tagline}</p>
      </div>
      {newest ? (
        <FrontIssueView current={newest} urls={urls} />
      ) : (
        <p className="empty">{messages.noIssues}</p>
      )}
      {earlier.length > 0 ? (
        <section className="earlier" aria-labelledby="earlier">
          <h2 id="earlier">{messages.earlierIssues}</h2>
          <IssueListView issues={earlier} urls={urls} />
          <p className="more">
            <a href={urls.archive()}>{messages.allIssues}</a>
          </p>
        </section>
      ) : null}
    </div>
  )
}
