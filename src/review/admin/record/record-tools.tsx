'use client'
import { Button, Link } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { RecordedEdition } from '../../sheet/record-export.ts'
import { signOffMessages } from '../sign-off/messages.ts'
import { recordMessages } from './messages.ts'

/** What can be done with a record: print it, take it along, go back to signing. */
export function RecordTools({
  issueId,
  locale,
  editions,
}: {
  issueId: number
  locale: Locale
  editions: readonly Pick<RecordedEdition, 'id' | 'revision' | 'recordHead'>[]
}) {
  const messages = useMessages(recordMessages)
  const { view } = useMessages(signOffMessages)
  return (
    <div className="record-tools">
      <Link href={`/admin/review/${issueId}?locale=${locale}`} prefetch={false}>
        {view}
      </Link>
      <a
        href={`/api/issues/${issueId}/review/record?locale=${locale}`}
        download={`record-${issueId}-${locale}.json`}
      >
        {messages.json}
      </a>
      {editions
        .filter(({ recordHead }) => recordHead !== null)
        .map(({ id, revision }) => (
          <a key={id} href={`/api/editions/${id}/record.pdf`} target="_blank" rel="noreferrer">
            {messages.sheet(revision)}
          </a>
        ))}
      <Button type="button" buttonStyle="secondary" margin={false} onClick={() => window.print()}>
        {messages.print}
      </Button>
    </div>
  )
}
