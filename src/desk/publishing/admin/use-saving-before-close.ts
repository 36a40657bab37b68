'use client'
import { useDocumentDrawerContext, useFormModified, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Saves what was typed a moment ago when a drawer is closed; Payload would ask whether to throw it away, though the
 * form saves by itself.
 */
export function useSavingBeforeClose(save: () => Promise<void>): void {
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const isModified = useFormModified()
  useEffect(() => {
    if (!drawerSlug || !isModified) return
    const closeSaved = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Element) || !target.closest('.doc-drawer__header-close')) return
      if (target.closest('dialog, [role="dialog"]')?.id !== drawerSlug) return
      event.preventDefault()
      event.stopPropagation()
      void save().then(() => closeModal(drawerSlug))
    }
    document.addEventListener('click', closeSaved, true)
    return () => document.removeEventListener('click', closeSaved, true)
  }, [drawerSlug, isModified, save, closeModal])
}
