'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Delegation, Person } from '../../../generated/payload-types.ts'
import { idOf } from '../../../kernel/documents.ts'
import { mayEndDelegation } from '../../delegations/rules.ts'
import { readStanding } from '../../delegations/standing.ts'
import { dutyMessages } from './messages.ts'

/** Says on its page whether a delegation holds now, and ends it early for those who may. */
export function StandingField() {
  const messages = useMessages(dutyMessages)
  const client = useDeskClient()
  const { id, initialData } = useDocumentInfo()
  const { user } = useAuth<Person>()
  const router = useRouter()
  const [isAsked, setIsAsked] = useState(false)
  const [isEnded, setIsEnded] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (id === undefined || !initialData) return null
  // What the form was filled with: the document itself.
  const delegation = initialData as Delegation
  const kept = readStanding(delegation)
  const standing = isEnded ? 'ended' : kept
  const people = { who: idOf(delegation.who), forWhom: idOf(delegation.forWhom) }
  const isOpen = standing === 'coming' || standing === 'in-force'

  async function end(): Promise<void> {
    try {
      await client({ path: `/delegations/${id}/end`, method: 'POST', body: {} })
      setIsEnded(true)
      router.refresh()
    } catch (error) {
      setRefusal(readMessage(error) ?? messages.failed)
    }
  }

  return (
    <section className="press-panel field-type" aria-labelledby="delegation-standing">
      <h3 id="delegation-standing">{messages.now}</h3>
      <p>
        <output>{messages.standings[standing]}</output>
      </p>
      {refusal ? <p role="alert">{refusal}</p> : null}
      {user && isOpen && mayEndDelegation(people, user) ? (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => (isAsked ? void end() : setIsAsked(true))}
        >
          {isAsked ? messages.endAsk : messages.end}
        </Button>
      ) : null}
    </section>
  )
}
