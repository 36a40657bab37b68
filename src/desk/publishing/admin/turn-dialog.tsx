'use client'
import { Button, PopupList, toast, useDocumentInfo, useLocale, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { leaders } from '../../../kernel/access.ts'
import { useDeskClient } from '../../admin/desk-client.ts'
import { readMessage } from '../../admin/desk-refusal.ts'
import { useHasRole } from '../../admin/use-has-role.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'
import type { PressActAnswer } from '../press-answers.ts'
import { publicationStatus } from '../rules.ts'
import { NoticeField } from './notice-field.tsx'
import { PressDialog } from './press-dialog.tsx'
import { refreshPressState, usePressState } from './press-state.ts'

/** Taking an issue from the public, and giving it back. */
type Turn = 'withdraw' | 'reinstate'

function turnSlug(turn: Turn, issueId: number): string {
  return `${turn}-issue-${issueId}`
}

/** Asks for a notice and withdraws or reinstates the issue. */
export function TurnDialog({ issueId, turn }: { issueId: number; turn: Turn }) {
  const messages = useMessages(publishingMessages)
  const state = usePressState(issueId)
  const title = state?.current?.title ?? state?.title ?? ''
  const heading = turn === 'withdraw' ? messages.withdrawTitle(title) : messages.reinstateTitle(title)
  return (
    <PressDialog slug={turnSlug(turn, issueId)} heading={heading}>
      <TurnForm issueId={issueId} turn={turn} />
    </PressDialog>
  )
}

function TurnForm({ issueId, turn }: { issueId: number; turn: Turn }) {
  const messages = useMessages(publishingMessages)
  const client = useDeskClient()
  const { code: locale } = useLocale()
  const { closeModal } = useModal()
  const [notice, setNotice] = useState('')
  const [busy, setBusy] = useState(false)
  const close = () => closeModal(turnSlug(turn, issueId))
  const act = async () => {
    setBusy(true)
    try {
      await client<PressActAnswer>({
        path: `/issues/${issueId}/${turn}`,
        method: 'POST',
        body: { locale, notice },
      })
      toast.success(turn === 'withdraw' ? messages.withdrawn : messages.reinstated)
      close()
    } catch (error) {
      toast.error(readMessage(error) ?? messages.failed)
    }
    await refreshPressState(issueId)
    setBusy(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (!busy) void act()
      }}
    >
      <NoticeField
        label={messages.turnNotice}
        hint={turn === 'withdraw' ? messages.withdrawHint : messages.reinstateHint}
        value={notice}
        onChange={setNotice}
      />
      <div className="press-dialog__buttons">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={close}>
          {messages.cancel}
        </Button>
        <Button type="submit" margin={false} disabled={busy} id={`confirm-${turn}-issue`}>
          {turn === 'withdraw' ? messages.withdraw : messages.reinstate}
        </Button>
      </div>
    </form>
  )
}

/** The entry in an issue's menu that withdraws or reinstates it, for those who may. */
export function TurnMenuItem() {
  const messages = useMessages(publishingMessages)
  const { id } = useDocumentInfo()
  const issueId = typeof id === 'number' ? id : null
  const state = usePressState(issueId)
  const { openModal } = useModal()
  const mayTurn = useHasRole(leaders)
  if (issueId === null || !state || !mayTurn) return null
  const status = publicationStatus(state)
  if (status === 'never') return null
  const turn: Turn = status === 'withdrawn' ? 'reinstate' : 'withdraw'
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id={`action-${turn}-issue`} onClick={() => openModal(turnSlug(turn, issueId))}>
        {turn === 'withdraw' ? messages.withdraw : messages.reinstate}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
