'use client'
import { Button, Pill, Popup, toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { composers } from '../../../kernel/access.ts'
import { useHasRole } from '../../admin/use-has-role.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { TakingBackDialogs } from '../../takedown/admin/issue-dialogs.tsx'
import { publishingMessages } from '../messages.ts'
import { MissingList } from './missing-list.tsx'
import { useKeepingPressState, usePressState } from './press-state.ts'
import { PublishDialog, publishDialogSlug } from './publish-dialog.tsx'
import { TurnDialog } from './turn-dialog.tsx'
import { useDraftSaving } from './use-draft-saving.ts'
import './publishing.css'

/** Replaces Payload's publish button on issues (P5): what is missing, and the way to the press. */
export function PublishControl() {
  const { id, isTrashed } = useDocumentInfo()
  const issueId = typeof id === 'number' ? id : null
  useKeepingPressState(issueId)
  const saveDraft = useDraftSaving()
  const state = usePressState(issueId)
  const messages = useMessages(publishingMessages)
  const { closeModal, openModal } = useModal()
  const [isSaved, setIsSaved] = useState(false)
  const mayPublish = useHasRole(composers)
  if (issueId === null || isTrashed) return null
  const missing = state?.missing ?? []
  const openDialog = async () => {
    setIsSaved(false)
    openModal(publishDialogSlug(issueId))
    // Nothing is published before it is written down, however long that takes.
    if (await saveDraft(Number.POSITIVE_INFINITY)) return setIsSaved(true)
    closeModal(publishDialogSlug(issueId))
    toast.error(messages.notSaved)
  }
  return (
    <>
      {missing.length > 0 ? (
        <Popup
          buttonType="custom"
          button={<Pill pillStyle="warning">{messages.missingCount(missing.length)}</Pill>}
          horizontalAlign="right"
          size="large"
          render={({ close }) => (
            <div className="press-popup">
              <MissingList issueId={issueId} missing={missing} onLeave={close} />
            </div>
          )}
        />
      ) : null}
      {mayPublish ? (
        <Button
          type="button"
          margin={false}
          size="medium"
          id="action-publish-issue"
          onClick={() => void openDialog()}
        >
          {messages.publish}
        </Button>
      ) : null}
      <PublishDialog issueId={issueId} isSaved={isSaved} />
      <TurnDialog issueId={issueId} turn="withdraw" />
      <TurnDialog issueId={issueId} turn="reinstate" />
      <TakingBackDialogs issueId={issueId} />
    </>
  )
}
