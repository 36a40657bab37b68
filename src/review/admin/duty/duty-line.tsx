'use client'
import { Button, Pill, useAuth, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import type { Delegation, Person } from '../../../generated/payload-types.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { mayEndDelegation } from '../../delegations/rules.ts'
import { readStanding } from '../../delegations/standing.ts'
import { findOwnTimeZone } from '../board/zoned-time.ts'
import { dutyMessages } from './messages.ts'

type Props = { delegation: Delegation; onEnd: (id: number) => Promise<void> }

/** One delegation or duty: who, for whom, until when, and its early end for those who may. */
export function DutyLine({ delegation, onEnd }: Props) {
  const messages = useMessages(dutyMessages)
  const { i18n } = useTranslation()
  const { user } = useAuth<Person>()
  const [isAsked, setIsAsked] = useState(false)
  const { id, who, forWhom, from, until, kind, reason } = delegation
  const nameOf = (person: Delegation['who']) =>
    typeof person === 'object' && person ? person.name : messages.gone
  const idOf = (person: Delegation['who']) =>
    typeof person === 'object' && person ? person.id : (person ?? null)
  const tell = (moment: string) =>
    formatTime(moment, { language: languageOf({ i18n }), timeZone: findOwnTimeZone() })
  const standing = readStanding(delegation)
  const what = messages.signs(nameOf(who), nameOf(forWhom))
  const mayEnd = user ? mayEndDelegation({ who: idOf(who), forWhom: idOf(forWhom) }, user) : false
  return (
    <li>
      <span>
        <strong>{what}</strong>{' '}
        <Pill size="small" pillStyle={standing === 'in-force' ? 'success' : 'light'}>
          {messages.standings[standing]}
        </Pill>{' '}
        {kind === 'duty' ? <Pill size="small">{messages.duty}</Pill> : null}
        <br />
        {standing === 'coming' ? messages.between(tell(from), tell(until)) : messages.until(tell(until))}
        {reason ? ` · ${reason}` : null}
      </span>
      {mayEnd ? (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-label={isAsked ? undefined : messages.endIt(what)}
          onClick={() => (isAsked ? void onEnd(id) : setIsAsked(true))}
        >
          {isAsked ? messages.endAsk : messages.end}
        </Button>
      ) : null}
    </li>
  )
}
