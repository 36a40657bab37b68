import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../../kernel/error-response.ts'
import { listMessages } from './messages.ts'

/** The issue that an import became, as a link. */
export function IssueCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'number') return '—'
  return (
    <Link href={`/admin/collections/issues/${cellData}`} prefetch={false}>
      {listMessages[languageOf({ i18n })].openIssue}
    </Link>
  )
}
