import { Link } from '@payloadcms/ui'
import type { Locale } from '../../../kernel/locales.ts'
import { publishingMessages } from '../../publishing/messages.ts'
import { formatTime } from '../format-time.ts'
import { dashboardMessages } from '../messages.ts'
import type { PublishedIssue } from '../view.ts'

/** What was published last, with the ways to its public page and to its draft. */
export function PublishedList({ issues, language }: { issues: readonly PublishedIssue[]; language: Locale }) {
  const messages = dashboardMessages[language]
  const { kinds } = publishingMessages[language]
  return (
    <ul className="desk-dashboard__list">
      {issues.map((issue) => (
        <li key={issue.issueId} className="desk-dashboard__line">
          <Link
            className="desk-dashboard__title"
            href={`/admin/collections/issues/${issue.issueId}`}
            prefetch={false}
          >
            {issue.title}
          </Link>
          {issue.path ? (
            <a className="desk-dashboard__pills" href={issue.path} target="_blank" rel="noreferrer">
              {messages.readPage}
            </a>
          ) : null}
          <span className="desk-dashboard__about">
            {[issue.label, kinds[issue.kind], messages.revision(issue.revision)].filter(Boolean).join(' · ')}
          </span>
          <span className="desk-dashboard__about">
            {messages.changedBy({
              name: issue.publishedBy,
              time: formatTime(issue.publishedAt, { language, timeZone: issue.timeZone }),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
