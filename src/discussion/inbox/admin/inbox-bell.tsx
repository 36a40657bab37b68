'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { inboxMessages } from '../messages.ts'
import { useUnread } from './inbox-provider.tsx'
import './inbox.css'

/** Leads to the inbox from the head of every page, with the count of what is unread. */
export function InboxBell() {
  const messages = useMessages(inboxMessages)
  const { config } = useConfig()
  const { count } = useUnread()
  const unread = count ?? 0
  return (
    <Link
      className="inbox-bell"
      href={`${config.routes.admin}/inbox`}
      prefetch={false}
      aria-label={messages.bell(unread)}
      title={messages.bell(unread)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M10 2.5a4.5 4.5 0 0 0-4.5 4.5v3.2L4 13.5h12l-1.5-3.3V7A4.5 4.5 0 0 0 10 2.5ZM8.2 15.5a1.8 1.8 0 0 0 3.6 0" />
      </svg>
      <span className="inbox-bell__count" aria-live="polite" data-unread={unread}>
        {unread > 99 ? '99+' : unread || ''}
      </span>
    </Link>
  )
}
