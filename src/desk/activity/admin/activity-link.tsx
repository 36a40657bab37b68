'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useMessages } from '../../admin/use-messages.ts'
import { activityMessages } from '../messages.ts'

/** Leads to the activity log from the admin's menu. */
export function ActivityLink() {
  const messages = useMessages(activityMessages)
  const { config } = useConfig()
  const path = `${config.routes.admin}/activity`
  const isHere = usePathname() === path
  return (
    <Link
      className="nav__link"
      href={path}
      id="nav-activity"
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{messages.activity}</span>
    </Link>
  )
}
