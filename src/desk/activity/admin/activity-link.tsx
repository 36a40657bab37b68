'use client'
import { NavLink } from '../../admin/nav-link.tsx'
import { useMessages } from '../../admin/use-messages.ts'
import { activityMessages } from '../messages.ts'

/** Leads to the activity log from the admin's menu. */
export function ActivityLink() {
  const { activity } = useMessages(activityMessages)
  return <NavLink page="activity" label={activity} />
}
