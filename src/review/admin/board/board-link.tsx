'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { boardMessages } from './messages.ts'

/** Leads from the navigation of the admin to the board. */
export function BoardLink() {
  const { view } = useMessages(boardMessages)
  const { config } = useConfig()
  const href = `${config.routes.admin}/review`
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-review"
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{view}</span>
    </Link>
  )
}
