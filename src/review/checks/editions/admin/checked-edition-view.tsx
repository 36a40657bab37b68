'use client'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../../kernel/error-response.ts'
import { groupFindings } from '../../group-findings.ts'
import type { CheckedEdition } from '../report.ts'
import { editionChecksMessages } from './messages.ts'

/** One edition with what the checks say of it; nothing at all where they say nothing. */
export function CheckedEditionView({
  checked: { edition, findings },
  showsNotes,
}: {
  checked: CheckedEdition
  showsNotes: boolean
}) {
  const messages = useMessages(editionChecksMessages)
  const language = languageOf(useTranslation())
  const { config } = useConfig()
  const shown = findings?.filter(({ severity }) => showsNotes || severity !== 'note')
  if (shown?.length === 0) return null
  return (
    <li>
      <h2>
        {edition.label} {edition.title}
      </h2>
      <p className="edition-checks__ways">
        <Link
          href={`${config.routes.admin}/collections/issues/${edition.issueId}?locale=${edition.locale}`}
          prefetch={false}
        >
          {messages.openIssue}
        </Link>
        <a href={edition.address}>{messages.showPage}</a>
      </p>
      {shown ? (
        <ul>
          {groupFindings(shown)
            .flatMap(({ groups }) => groups)
            .map(({ alike, first, all }) => (
              <li
                key={alike}
                className={`edition-checks__finding edition-checks__finding--${first.severity}`}
              >
                <b>{messages.severity[first.severity]}</b> <mark>{first.quote.text}</mark>
                {all.length > 1 ? ` × ${all.length}` : ''} {first.sentence[language]}
              </li>
            ))}
        </ul>
      ) : (
        <p>{messages.unreadable}</p>
      )}
    </li>
  )
}
