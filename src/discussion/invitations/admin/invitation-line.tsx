'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { InvitationAnswer } from '../answers.ts'
import { daysOpen } from '../rules/invitation.ts'
import { rightLabels } from '../rules/rights.ts'
import { ConsentChanges } from './consent-changes.tsx'
import { GuestThreads } from './guest-threads.tsx'
import { invitationMessages } from './messages.ts'
import type { Invitations } from './use-invitations.ts'

type Props = { answerId: number; invitation: InvitationAnswer; invitations: Invitations }

/** One invitation: what the expert did, and what the editor can do with it. */
export function InvitationLine({ answerId, invitation, invitations }: Props) {
  const messages = useMessages(invitationMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const time = (moment: string) => formatTime(moment, { language, timeZone: newsroomTimeZone })
  const { consent, name, state, right, expiresAt, revoked } = invitation
  return (
    <li className="invitations__line" data-consent={consent.agreed.state}>
      <p>
        <b>{name}</b> <span className="invitations__quiet">{rightLabels[right][language]}</span>
      </p>
      <p className="invitations__agreed">{messages.agreed[consent.agreed.state]}</p>
      <p className="invitations__quiet">
        {[
          consent.openedAt ? messages.opened(time(consent.openedAt)) : messages.notOpened,
          consent.read.state === 'none' ? '' : messages.read(time(consent.read.at)),
          messages.titles[consent.title.state] + (consent.title.words ?? ''),
          consent.agreed.state === 'none' ? '' : time(consent.agreed.at),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="invitations__quiet">
        {revoked
          ? messages.revokedBy(revoked.by, time(revoked.at))
          : [messages.states[state], messages.until(time(expiresAt))].filter(Boolean).join(' · ')}
      </p>
      {consent.agreed.state === 'earlier' ? (
        <ConsentChanges answerId={answerId} invitationId={invitation.id} name={name} />
      ) : null}
      <GuestThreads invitation={invitation} invitations={invitations} />
      <LineActs invitation={invitation} invitations={invitations} />
    </li>
  )
}

function LineActs({ invitation, invitations }: Omit<Props, 'answerId'>) {
  const messages = useMessages(invitationMessages)
  const [told, setTold] = useState<string | null>(null)
  const { answer, act, isBusy } = invitations
  if (!answer?.mayInvite || invitation.state === 'revoked') return null
  const { id, link, letter, locale, email } = invitation
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    setTold(messages.copied)
  }
  return (
    <div className="invitations__buttons">
      {link ? <Act label={messages.copyLink} onClick={() => copy(link)} /> : null}
      {letter ? <Act label={messages.copyLetter} onClick={() => copy(letter[locale].text)} /> : null}
      {email && link ? (
        <Act
          label={messages.send}
          isBusy={isBusy}
          onClick={async () => {
            if (await act(`/${id}/send`)) setTold(messages.sent)
          }}
        />
      ) : null}
      <Act
        label={messages.extend}
        isBusy={isBusy}
        onClick={() => act(`/${id}/extend`, { days: daysOpen.usual })}
      />
      <Act label={messages.revoke} isBusy={isBusy} onClick={() => act(`/${id}/revoke`)} />
      <output>{told}</output>
    </div>
  )
}

type ActProps = { label: string; isBusy?: boolean; onClick: () => Promise<unknown> }

function Act({ label, isBusy = false, onClick }: ActProps) {
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      onClick={() => void onClick()}
    >
      {label}
    </Button>
  )
}
