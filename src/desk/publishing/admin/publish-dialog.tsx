'use client'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'
import { PressDialog } from './press-dialog.tsx'
import { usePressState } from './press-state.ts'
import { PublishForm } from './publish-form.tsx'

/** The name of an issue's publish dialog. */
export function publishDialogSlug(issueId: number): string {
  return `publish-issue-${issueId}`
}

/**
 * Shows what is about to be published, asks for what publishing needs, and publishes it. `isSaved` says that what was
 * typed before is saved: until then there is nothing to look at.
 */
export function PublishDialog({ issueId, isSaved }: { issueId: number; isSaved: boolean }) {
  const messages = useMessages(publishingMessages)
  const state = usePressState(issueId)
  const slug = publishDialogSlug(issueId)
  return (
    <PressDialog slug={slug} heading={messages.publishTitle(state?.title || messages.untitled)}>
      {state && isSaved ? (
        <PublishForm issueId={issueId} state={state} slug={slug} />
      ) : (
        <output>{isSaved ? messages.checking : messages.savingFirst}</output>
      )}
    </PressDialog>
  )
}
