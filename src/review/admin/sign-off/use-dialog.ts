'use client'
import { useModal } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Dialog } from './sign-off-context.tsx'

/** The name under which Payload knows the one dialog of the view that is open at a time. */
export const signOffDialogSlug = 'sign-off'

/** Answers which dialog is open, and how to open and close one. */
export function useDialog(): { dialog: Dialog | null; open: (dialog: Dialog) => void; close: () => void } {
  const { openModal, closeModal, isModalOpen } = useModal()
  const [wanted, setWanted] = useState<Dialog | null>(null)
  const open = useCallback(
    (dialog: Dialog) => {
      setWanted(dialog)
      openModal(signOffDialogSlug)
    },
    [openModal],
  )
  const close = useCallback(() => closeModal(signOffDialogSlug), [closeModal])
  return { dialog: isModalOpen(signOffDialogSlug) ? wanted : null, open, close }
}
