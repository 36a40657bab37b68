import { Link, Pill } from '@payloadcms/ui'
import type { Locale } from '../../../kernel/locales.ts'
import { formatTime } from '../format-time.ts'
import { dashboardMessages } from '../messages.ts'
import type { IssueInWork } from '../view.ts'

/** Issues that are never published or changed since, the last changed first. */
export function InWorkList({ issues, language }: { issues: readonly IssueInWork[]; language: Locale }) {
  const messages = dashboardMessages[language]
  return (
    <ul className="desk-dashboard__list">
      {issues.map((issue) => (
        <li key={issue.id} className="desk-dashboard__line">
          <Link
            className="desk-dashboard__title"
            href={`/admin/collections/issues/${issue.id}`}
            prefetch={false}
          >
            {issue.title || messages.untitled}
          </Link>
          <span className="desk-dashboard__pills">
            <Pill pillStyle="light" size="small">
              {describeStatus(issue)}
            </Pill>
            <Pill pillStyle={issue.missing > 0 ? 'warning' : 'success'} size="small">
              {issue.missing > 0 ? messages.missing(issue.missing) : messages.ready}
            </Pill>
          </span>
          <span className="desk-dashboard__about">
            {[issue.series, issue.label || messages.unnumbered].filter(Boolean).join(' · ')}
          </span>
          <span className="desk-dashboard__about">{describeChange(issue)}</span>
        </li>
      ))}
    </ul>
  )

  function describeStatus({ status, revision }: IssueInWork): string {
    if (status === 'withdrawn') return messages.withdrawn
    return status === 'never' ? messages.never : messages.changed(revision)
  }

  function describeChange({ changedAt, changedBy, timeZone }: IssueInWork): string {
    const time = formatTime(changedAt, { language, timeZone })
    return changedBy ? messages.changedBy({ name: changedBy, time }) : time
  }
}
