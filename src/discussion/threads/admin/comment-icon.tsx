'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { threadMessages } from '../client/messages.ts'

/** The toolbar's sign for a comment. It names itself, since toolbar buttons have no label. */
export function CommentIcon() {
  const name = useMessages(threadMessages).shortcut
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" role="img" aria-label={name}>
      <title>{name}</title>
      <path d="M4 5h12v8H9.5L6.5 16v-3H4z" fill="none" stroke="currentColor" strokeLinejoin="round" />
    </svg>
  )
}
