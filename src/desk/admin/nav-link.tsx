'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/**
 * A line of the admin's menu that leads to one of our own pages, in the shape of Payload's own lines.
 * @param page - the page's address below the admin's; the line's id is made of it
 */
export function NavLink({ page, label }: { page: string; label: string }) {
  const { config } = useConfig()
  const href = `${config.routes.admin}/${page}`
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link"
      href={href}
      id={`nav-${page}`}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
