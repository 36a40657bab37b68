import type { IssueContent } from '../../edition/types.ts'
import { getPageMessages } from '../messages.ts'

/** Sets the credits of an issue as printed: role and names. */
export function CreditsView({ issue }: { issue: IssueContent }) {
  if (issue.credits.length === 0) return null
  const messages = getPageMessages(issue.locale)
  return (
    <ul className="credits" aria-label={messages.credits}>
      {issue.credits.map((credit) => (
        <li key={`${credit.role} ${credit.names.join()}`}>
          {messages.creditRole(credit.role)}
          {credit.names.join(messages.nameSeparator)}
        </li>
      ))}
    </ul>
  )
}
