'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import type { PublicIssueLine } from '../desk-answer.ts'
import { takedownMessages } from '../messages.ts'
import { TakeDownForm } from './take-down-form.tsx'
import type { TakedownDeskState } from './use-takedown-desk.ts'

/** A published issue with the way to take it down: one tap asks, a second one does. */
export function PublicIssueItem({
  issue: { issueId, label, title, languages, address },
  busy,
  act,
}: {
  issue: PublicIssueLine
} & Pick<TakedownDeskState, 'busy' | 'act'>) {
  const messages = useMessages(takedownMessages)
  const [isAsking, setIsAsking] = useState(false)
  return (
    <li className="takedown__item">
      <p className="takedown__title">{title}</p>
      <p className="takedown__about">
        {[label, languages.map((language) => messages.languages[language]).join('、')].join(' · ')}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {messages.publicPage}
        </a>
      </p>
      {isAsking ? (
        <TakeDownForm
          label={label || title}
          busy={busy}
          onCancel={() => setIsAsking(false)}
          onConfirm={(reason) =>
            void act({
              issueId,
              act: 'take-down',
              body: { reason },
              done: messages.takenDown(label || title),
            })
          }
        />
      ) : (
        <Button
          buttonStyle="error"
          size="large"
          margin={false}
          extraButtonProps={{ 'aria-label': `${messages.takeDown} ${label} ${title}` }}
          onClick={() => setIsAsking(true)}
        >
          {messages.takeDown}
        </Button>
      )}
    </li>
  )
}
