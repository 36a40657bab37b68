'use client'
import { Button, Link, useAuth, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PressDialog } from '../../../desk/publishing/admin/press-dialog.tsx'
import type { Person } from '../../../generated/payload-types.ts'
import { chiefs, correctors } from '../../../kernel/access.ts'
import { AwayForm } from './away-form.tsx'
import { DutyLine } from './duty-line.tsx'
import { dutyMessages } from './messages.ts'
import { useDuty } from './use-duty.ts'

const dialogSlug = 'review-duty'

/** Who signs in whose place now and soon, and the way to arrange it. `onChange` is told: it moves what waits for whom. */
export function DutySection({ onChange }: { onChange: () => void }) {
  const messages = useMessages(dutyMessages)
  const client = useDeskClient()
  const { user } = useAuth<Person>()
  const { openModal, closeModal } = useModal()
  const { lines, refusal, reload } = useDuty()
  const [said, setSaid] = useState('')
  const leads = chiefs.some((role) => role === user?.role)
  const mayArrange = correctors.some((role) => role === user?.role)

  function follow(sentence: string): void {
    setSaid(sentence)
    reload()
    onChange()
  }

  async function end(id: number): Promise<void> {
    try {
      await client({ path: `/delegations/${id}/end`, method: 'POST', body: {} })
      follow(messages.ended)
    } catch (error) {
      setSaid(readMessage(error) ?? messages.failed)
    }
  }

  return (
    <section className="review-duty" aria-labelledby="review-duty">
      <header className="review-board__head">
        <h2 id="review-duty">{messages.title}</h2>
        <div className="review-duty__ways">
          <Link href="/admin/collections/delegations" prefetch={false}>
            {messages.all}
          </Link>
          {mayArrange ? (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(dialogSlug)}>
              {leads ? messages.arrange : messages.away}
            </Button>
          ) : null}
        </div>
      </header>
      <output>{said}</output>
      {refusal ? <p role="alert">{refusal}</p> : null}
      {lines || refusal ? null : <p aria-busy="true">{messages.loading}</p>}
      {lines?.length === 0 ? <p className="review-board__hint">{messages.none}</p> : null}
      <ul>
        {lines?.map((delegation) => (
          <DutyLine key={delegation.id} delegation={delegation} onEnd={end} />
        ))}
      </ul>
      {user ? (
        <PressDialog slug={dialogSlug} heading={leads ? messages.arrangeTitle : messages.awayTitle}>
          <AwayForm
            me={user}
            leads={leads}
            onDone={() => follow(messages.made)}
            onClose={() => closeModal(dialogSlug)}
          />
        </PressDialog>
      ) : null}
    </section>
  )
}
