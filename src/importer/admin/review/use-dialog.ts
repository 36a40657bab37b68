'use client'
import { useModal } from '@payloadcms/ui'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { DialogName } from './review-context.tsx'
import { reviewDialogSlug } from './review-dialog.tsx'

/** The dialog of the review that is open, if one is. */
export type OpenDialog = { name: DialogName | null; open: (name: DialogName) => void; close: () => void }

/** Answers which dialog is open; when one closes, the focus goes to `card`, since what had it may be gone. */
export function useDialog(card: RefObject<HTMLElement | null>): OpenDialog {
  const { openModal, closeModal, isModalOpen } = useModal()
  const [name, setName] = useState<DialogName | null>(null)
  const [wasOpen, setWasOpen] = useState(false)
  const isOpen = isModalOpen(reviewDialogSlug)
  useEffect(() => {
    if (isOpen === wasOpen) return
    setWasOpen(isOpen)
    if (isOpen) return
    setName(null)
    card.current?.focus()
  }, [isOpen, wasOpen, card])
  const open = useCallback(
    (wanted: DialogName) => {
      setName(wanted)
      openModal(reviewDialogSlug)
    },
    [openModal],
  )
  const close = useCallback(() => closeModal(reviewDialogSlug), [closeModal])
  return { name, open, close }
}
