'use client'
import { Button, ConfirmationModal, toast, useModal, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useDeskClient } from '../../admin/desk-client.ts'
import { readMessage } from '../../admin/desk-refusal.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { historyMessages } from '../messages.ts'

const modalSlug = 'restore-version'

/**
 * Brings an earlier version back once the person has read what will change. With drafts it becomes the draft: the
 * published row is written by the press alone (P5).
 */
export function RestoreVersion({
  changes,
  collection,
  version,
  asDraft,
  documentPath,
  base,
}: {
  changes: string[]
  collection: string
  version: number
  asDraft: boolean
  documentPath: string
  /** The draft that the person saw, in all languages; documents without drafts have none. */
  base: string | null
}) {
  const messages = useMessages(historyMessages)
  const { openModal } = useModal()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const client = useDeskClient()
  const restore = async () => {
    const draft = asDraft ? '?draft=true' : ''
    try {
      await client({ path: `/${collection}/versions/${version}${draft}`, method: 'POST', base })
      toast.success(messages.restored)
      startRouteTransition(() => router.push(documentPath))
    } catch (error) {
      toast.error(readMessage(error) ?? messages.restoreFailed)
    }
  }
  return (
    <>
      <Button type="button" size="small" margin={false} onClick={() => openModal(modalSlug)}>
        {asDraft ? messages.restoreDraft : messages.restoreNow}
      </Button>
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={messages.restoreTitle}
        body={messages.restoreBody(changes)}
        confirmLabel={asDraft ? messages.restoreDraft : messages.restoreNow}
        cancelLabel={messages.cancel}
        onConfirm={restore}
      />
    </>
  )
}
