'use client'
import { useDocumentDrawerContext, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Saves what was typed a moment ago before a drawer closes, in whichever way it is closed. At its cross Payload would
 * ask whether to throw it away, though the form saves by itself; beside it and at Escape, it would be lost without
 * a word. When saving fails the drawer stays, and closing once more is Payload's own.
 */
export function useSavingBeforeClose(save: () => Promise<boolean>): void {
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const hasFailed = useRef(false)
  const closeSaved = useEffectEvent(async (event: Event) => {
    if (hasFailed.current || !drawerSlug) return
    event.preventDefault()
    event.stopImmediatePropagation()
    hasFailed.current = !(await save())
    if (!hasFailed.current) closeModal(drawerSlug)
  })
  useEffect(() => {
    if (!drawerSlug) return
    const onClick = (event: MouseEvent) => {
      if (closes(event.target, drawerSlug)) void closeSaved(event)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isTopmost(drawerSlug) && !hasOpenMenu()) void closeSaved(event)
    }
    // Before Payload's own listeners, which stand on the document and below.
    window.addEventListener('click', onClick, true)
    window.addEventListener('keydown', onKeyDown, true)
    return () => {
      window.removeEventListener('click', onClick, true)
      window.removeEventListener('keydown', onKeyDown, true)
    }
  }, [drawerSlug])
}

function closes(target: EventTarget | null, drawerSlug: string): boolean {
  if (!(target instanceof Element) || target.closest('dialog')?.id !== drawerSlug) return false
  return target.closest('.doc-drawer__header-close, .drawer__close') !== null
}

function isTopmost(drawerSlug: string): boolean {
  return [...document.querySelectorAll('dialog[open]')].at(-1)?.id === drawerSlug
}

function hasOpenMenu(): boolean {
  return document.querySelector('.rs__menu, .popup__content, .slash-menu-popup') !== null
}
