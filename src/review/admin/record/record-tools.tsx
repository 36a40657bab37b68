'use client'
import { Button, Link } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { signOffMessages } from '../sign-off/messages.ts'
import { recordMessages } from './messages.ts'

/** What can be done with a record: print it, take it along, go back to signing. */
export function RecordTools({ issueId, locale }: { issueId: number; locale: Locale }) {
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
      <Button type="button" buttonStyle="secondary" margin={false} onClick={() => window.print()}>
        {messages.print}
      </Button>
    </div>
  )
}
