'use client'
import { Link, useDocumentInfo } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { threadMessages } from '../client/messages.ts'
import { threadsPath } from './path.ts'

/** The way from an issue's form to the comments on its texts. */
export function ThreadsLink() {
  const { id } = useDocumentInfo()
  const messages = useMessages(threadMessages)
  if (id === undefined) return null
  return (
    <p className="field-type">
      <Link href={threadsPath(id)} prefetch={false}>
        {messages.allOfIssue}
      </Link>
    </p>
  )
}
