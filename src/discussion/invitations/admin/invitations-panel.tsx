'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { InvitationLine } from './invitation-line.tsx'
import { InviteForm } from './invite-form.tsx'
import './invitations.css'
import { invitationMessages } from './messages.ts'
import { useInvitations } from './use-invitations.ts'

/** Whom the answer was sent to by a link, what came of it, and the way to invite another, in the sidebar of its form. */
export function InvitationsPanel() {
  const messages = useMessages(invitationMessages)
  const { id } = useDocumentInfo()
  const answerId = typeof id === 'number' ? id : null
  const invitations = useInvitations(answerId)
  const [isInviting, setIsInviting] = useState(false)
  const { answer, refusal } = invitations
  return (
    <section className="invitations field-type" aria-labelledby="invitations-title">
      <h3 id="invitations-title">{messages.title}</h3>
      <p className="invitations__quiet">{answerId === null ? messages.unsaved : messages.about}</p>
      {answer && answer.invitations.length > 0 ? (
        <ul className="invitations__list">
          {answer.invitations.map((invitation) => (
            <InvitationLine
              key={invitation.id}
              answerId={answerId ?? 0}
              invitation={invitation}
              invitations={invitations}
            />
          ))}
        </ul>
      ) : null}
      {refusal ? (
        <p className="invitations__refusal" role="alert">
          {refusal}
        </p>
      ) : null}
      {answer?.mayInvite && isInviting ? (
        <InviteForm
          bylines={answer.bylines}
          isBusy={invitations.isBusy}
          onClose={() => setIsInviting(false)}
          onSubmit={async (wish) => {
            if (await invitations.act('', wish)) setIsInviting(false)
          }}
        />
      ) : null}
      {answer?.mayInvite && !isInviting ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsInviting(true)}>
          {messages.invite}
        </Button>
      ) : null}
    </section>
  )
}
