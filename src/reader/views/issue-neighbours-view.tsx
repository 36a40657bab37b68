import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing } from '../models.ts'
import type { IssueNeighbours } from '../queries/issue-neighbours.ts'
import { getSiteMessages } from '../site-messages.ts'

/** Leads from an issue to the ones before and after it in its series. */
export function IssueNeighboursView({ locale, previous, next }: IssueNeighbours & { locale: Locale }) {
  if (!previous && !next) return null
  const messages = getSiteMessages(locale)
  return (
    <nav className="neighbours issue-neighbours" aria-label={messages.issueNeighbours}>
      {previous ? (
        <p className="neighbour-previous">
          <span>{messages.previousIssue}</span> <IssueLink locale={locale} listing={previous} />
        </p>
      ) : null}
      {next ? (
        <p className="neighbour-next">
          <span>{messages.nextIssue}</span> <IssueLink locale={locale} listing={next} />
        </p>
      ) : null}
    </nav>
  )
}

function IssueLink({ locale, listing }: { locale: Locale; listing: IssueListing }) {
  return (
    <a href={createPublicUrls(locale).issue(listing)}>
      <span className="neighbour-title">{listing.title}</span> <span>{listing.label}</span>
    </a>
  )
}
