'use client'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Person } from '../../../generated/payload-types.ts'
import { signingRoles } from '../../process/process.ts'
import { DialogForm } from '../board/dialog-form.tsx'
import { TimeField } from '../board/time-field.tsx'
import { findOwnTimeZone, readZonedTime, writeZonedTime } from '../board/zoned-time.ts'
import { ChoiceField, WordsField } from '../sign-off/dialogs/act-form.tsx'
import { dutyMessages } from './messages.ts'

const kinds = ['delegation', 'duty'] as const

type Props = {
  me: Pick<Person, 'id' | 'role'>
  /** Whoever leads the house arranges it for others too. */
  leads: boolean
  onDone: () => void
  onClose: () => void
}

/** Says who signs in whose place, from when until when. */
export function AwayForm({ me, leads, onDone, onClose }: Props) {
  const messages = useMessages(dutyMessages)
  const client = useDeskClient()
  const [people, setPeople] = useState<Person[]>([])
  const signs = isSigning(me)
  const timeZone = findOwnTimeZone()
  const [wish, setWish] = useState(() => ({
    kind: 'delegation' as (typeof kinds)[number],
    who: 0,
    forWhom: signs ? me.id : 0,
    from: writeZonedTime(new Date().toISOString(), timeZone),
    until: '',
    reason: '',
  }))
  const change = (part: Partial<typeof wish>) => setWish((before) => ({ ...before, ...part }))
  useEffect(() => {
    let isWanted = true
    client<{ docs: Person[] }>({ path: '/people?limit=200&sort=name&depth=0' })
      .then(({ docs }) => isWanted && setPeople(docs))
      // Without names nothing can be chosen, and sending stays closed.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client])
  const choices = (among: readonly Person[]) => [
    { value: 0, label: messages.choose },
    ...among.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const { kind, who, forWhom, from, until, reason } = wish
  return (
    <DialogForm
      submit={messages.submit}
      isReady={who !== 0 && forWhom !== 0 && from !== '' && until !== '' && reason.trim() !== ''}
      onClose={onClose}
      onSubmit={async () => {
        const [begin, end] = [readZonedTime(from, timeZone), readZonedTime(until, timeZone)]
        const body = { kind, who, forWhom, from: begin, until: end, reason: reason.trim() }
        await client({ path: '/delegations', method: 'POST', body })
        onDone()
      }}
    >
      {leads ? (
        <ChoiceField
          label={messages.forWhom}
          choices={choices(people.filter(isSigning))}
          value={forWhom}
          onChange={(chosen) => change({ forWhom: chosen })}
        />
      ) : null}
      <ChoiceField
        label={messages.who}
        choices={choices(people.filter(({ id, role }) => role !== 'reader' && id !== forWhom))}
        value={who}
        onChange={(chosen) => change({ who: chosen })}
      />
      <TimeField label={messages.from} value={from} onChange={(chosen) => change({ from: chosen })} />
      <TimeField
        label={messages.untilField}
        hint={messages.yourTime(timeZone)}
        value={until}
        onChange={(chosen) => change({ until: chosen })}
      />
      <ChoiceField
        label={messages.kind}
        choices={kinds.map((value) => ({ value, label: messages.kinds[value] }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      <WordsField label={messages.reason} value={reason} onChange={(words) => change({ reason: words })} />
    </DialogForm>
  )
}

function isSigning({ role }: Pick<Person, 'role'>): boolean {
  return signingRoles.some((signing) => signing === role)
}
