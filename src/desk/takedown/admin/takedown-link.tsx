'use client'
import { NavLink } from '../../admin/nav-link.tsx'
import { useMessages } from '../../admin/use-messages.ts'
import { takedownMessages } from '../messages.ts'

/** Leads from the navigation of the admin to takedowns and seals. */
export function TakedownLink() {
  const { view } = useMessages(takedownMessages)
  return <NavLink page="takedown" label={view} />
}
