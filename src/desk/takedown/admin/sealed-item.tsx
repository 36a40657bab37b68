'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import type { SealedLine } from '../desk-answer.ts'
import { takedownMessages } from '../messages.ts'
import { SealWordsForm } from './seal-words-form.tsx'
import type { TakedownDeskState } from './use-takedown-desk.ts'

/** A seal in force, with the way to propose that it be lifted. */
export function SealedItem({
  line: { issueId, id, label, reason, authority },
  busy,
  act,
}: {
  line: SealedLine
} & Pick<TakedownDeskState, 'busy' | 'act'>) {
  const messages = useMessages(takedownMessages)
  const [isAsking, setIsAsking] = useState(false)
  return (
    <li className="takedown__item">
      <p className="takedown__title">{label}</p>
      <p>{messages.reasonIs(reason)}</p>
      <p>{messages.authorityIs(authority)}</p>
      {isAsking ? (
        <SealWordsForm
          hint={messages.liftHint}
          action={messages.proposeLift}
          busy={busy}
          onCancel={() => setIsAsking(false)}
          onConfirm={(words) =>
            void act({ issueId, act: 'propose-lift', body: { seal: id, ...words }, done: messages.proposed })
          }
        />
      ) : (
        <Button buttonStyle="secondary" size="large" margin={false} onClick={() => setIsAsking(true)}>
          {messages.proposeLift}
        </Button>
      )}
    </li>
  )
}
