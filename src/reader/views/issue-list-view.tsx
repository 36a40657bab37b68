import type { PageUrls } from '../../page/urls.ts'
import type { IssueListing } from '../models.ts'

/** Lists issues by label and title, in the order given. */
export function IssueListView({ issues, urls }: { issues: readonly IssueListing[]; urls: PageUrls }) {
  return (
    <ul className="issue-list plain-list">
      {issues.map((listing) => (
        <li key={`${listing.series}/${listing.issue}`}>
          <a href={urls.issue(listing)}>
            <span className="issue-list-label">{listing.label}</span>{' '}
            <span className="issue-list-title">{listing.title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
