'use client'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { InvitationAnswer } from '../answers.ts'
import { invitationMessages } from './messages.ts'
import type { Invitations } from './use-invitations.ts'

/** The comments on the answer, each with whether the expert sees it: so an editor asks the expert about some words. */
export function GuestThreads({
  invitation,
  invitations,
}: {
  invitation: InvitationAnswer
  invitations: Invitations
}) {
  const messages = useMessages(invitationMessages)
  const { id, name, threads } = invitation
  const [wished, setWished] = useState<{ threadId: number; isShared: boolean } | null>(null)
  if (!threads) return null
  const share = async (wish: { threadId: number; isShared: boolean }) => {
    // One after the other; a disabled box would lose the focus of whoever works by keyboard.
    if (invitations.isBusy) return
    setWished(wish)
    await invitations.act(`/${id}/threads`, wish)
    setWished(null)
  }
  const count = threads.filter(({ isShared }) => isShared).length
  return (
    <details
      className="invitations__threads"
      onToggle={(event) => event.currentTarget.open && invitations.look()}
    >
      <summary>{messages.threads(count)}</summary>
      <p className="invitations__quiet">
        {threads.length === 0 ? messages.noThreads : messages.threadsAbout(name)}
      </p>
      <ul>
        {threads.map((thread) => (
          <li key={thread.id}>
            <label>
              <input
                type="checkbox"
                checked={wished?.threadId === thread.id ? wished.isShared : thread.isShared}
                disabled={thread.isShared && thread.isTheirs}
                onChange={({ target }) => void share({ threadId: thread.id, isShared: target.checked })}
              />
              <span>
                <q>{thread.quote}</q> {messages.said(thread.by, thread.words)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
