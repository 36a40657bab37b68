'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useMessages } from '../../admin/use-messages.ts'
import { takedownMessages } from '../messages.ts'

/** Leads from the navigation of the admin to takedowns and seals. */
export function TakedownLink() {
  const { view } = useMessages(takedownMessages)
  const { config } = useConfig()
  const href = `${config.routes.admin}/takedown`
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-takedown"
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{view}</span>
    </Link>
  )
}
