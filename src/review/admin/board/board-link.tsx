'use client'
import { NavLink } from '../../../desk/admin/nav-link.tsx'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { boardMessages } from './messages.ts'

/** Leads from the navigation of the admin to the board. */
export function BoardLink() {
  const { view } = useMessages(boardMessages)
  return <NavLink page="review" label={view} />
}
