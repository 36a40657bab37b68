'use client'
import { NavLink } from '../../../desk/admin/nav-link.tsx'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { inboxMessages } from '../messages.ts'
import { useUnread } from './inbox-provider.tsx'

/** Leads to the inbox from the admin's menu, and says how much in it is unread. */
export function InboxLink() {
  const { inbox } = useMessages(inboxMessages)
  const { count } = useUnread()
  return <NavLink page="inbox" label={count ? `${inbox} (${count})` : inbox} />
}
