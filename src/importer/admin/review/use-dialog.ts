'use client'
import { useModal } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { DialogName } from './review-context.tsx'

/** The name under which Payload knows the one dialog that is open at a time. */
export const reviewDialogSlug = 'import-review'

/** The dialog of the review that is open, if one is. */
export type OpenDialog = { name: DialogName | null; open: (name: DialogName) => void; close: () => void }

/** Answers which dialog is open, and how to open and close one. */
export function useDialog(): OpenDialog {
  const { openModal, closeModal, isModalOpen } = useModal()
  const [wanted, setWanted] = useState<DialogName | null>(null)
  const open = useCallback(
    (name: DialogName) => {
      setWanted(name)
      openModal(reviewDialogSlug)
    },
    [openModal],
  )
  const close = useCallback(() => closeModal(reviewDialogSlug), [closeModal])
  return { name: isModalOpen(reviewDialogSlug) ? wanted : null, open, close }
}
