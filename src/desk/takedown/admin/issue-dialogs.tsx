'use client'
import { toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskClient } from '../../admin/desk-client.ts'
import { readMessage } from '../../admin/desk-refusal.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { PressDialog } from '../../publishing/admin/press-dialog.tsx'
import { refreshPressState, usePressState } from '../../publishing/admin/press-state.ts'
import { takedownMessages } from '../messages.ts'
import { SealWordsForm } from './seal-words-form.tsx'
import { TakeDownForm } from './take-down-form.tsx'
import './takedown.css'

type Act = 'take-down' | 'propose-seal'

/** The name of the dialog of an act on an issue. */
export function actSlug(act: Act, issueId: number): string {
  return `${act}-${issueId}`
}

/** Takes the issue down, or proposes to seal it, from its own page. */
export function TakingBackDialogs({ issueId }: { issueId: number }) {
  const messages = useMessages(takedownMessages)
  const client = useDeskClient()
  const state = usePressState(issueId)
  const { closeModal } = useModal()
  const [busy, setBusy] = useState(false)
  const label = state?.label || state?.title || ''
  const run = async (act: Act, { body, done }: { body: object; done: string }) => {
    setBusy(true)
    try {
      await client({ path: `/issues/${issueId}/${act}`, method: 'POST', body })
      toast.success(done)
      closeModal(actSlug(act, issueId))
    } catch (error) {
      toast.error(readMessage(error) ?? messages.failed)
    }
    await refreshPressState(issueId)
    setBusy(false)
  }
  return (
    <>
      <PressDialog slug={actSlug('take-down', issueId)} heading={`${messages.takeDown} ${label}`}>
        <p>{messages.takeDownHint}</p>
        <TakeDownForm
          label={label}
          busy={busy}
          onCancel={() => closeModal(actSlug('take-down', issueId))}
          onConfirm={(reason) => void run('take-down', { body: { reason }, done: messages.takenDown(label) })}
        />
      </PressDialog>
      <PressDialog slug={actSlug('propose-seal', issueId)} heading={`${messages.seal} ${label}`}>
        <SealWordsForm
          hint={messages.sealHint}
          action={messages.proposeSeal}
          busy={busy}
          onCancel={() => closeModal(actSlug('propose-seal', issueId))}
          onConfirm={(words) => void run('propose-seal', { body: words, done: messages.proposed })}
        />
      </PressDialog>
    </>
  )
}
