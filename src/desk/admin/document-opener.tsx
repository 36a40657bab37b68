'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { focusField } from './focus-field.ts'
import type { WordsInField } from './select-words.ts'

/** A document to open over the page, and the field in it that wants attention. */
export type OpenTarget = {
  collection: 'issues' | 'questions' | 'answers' | 'media'
  id: number
  field: string | null
  /** Words to select in the field. */
  words?: WordsInField
}

/**
 * Answers how to open a document in a drawer, and the element that must be rendered for it.
 * `onClose` runs when the drawer has been closed again.
 */
export function useDocumentOpener(onClose?: () => void): [ReactNode, (target: OpenTarget) => void] {
  const [target, setTarget] = useState<OpenTarget | null>(null)
  const close = useCallback(() => {
    setTarget(null)
    onClose?.()
  }, [onClose])
  const element = target ? (
    <OpenDocument key={`${target.collection}-${target.id}`} target={target} onClose={close} />
  ) : null
  return [element, setTarget]
}

function OpenDocument({ target, onClose }: { target: OpenTarget; onClose: () => void }) {
  const [DocumentDrawer, , { openDrawer, drawerSlug, isDrawerOpen }] = useDocumentDrawer({
    collectionSlug: target.collection,
    id: target.id,
  })
  const wasOpen = useRef(false)
  const wasAsked = useRef(false)

  useEffect(() => {
    if (wasAsked.current) return
    wasAsked.current = true
    openDrawer()
  }, [openDrawer])

  useEffect(() => {
    if (isDrawerOpen) wasOpen.current = true
    else if (wasOpen.current) onClose()
  }, [isDrawerOpen, onClose])

  useEffect(() => {
    if (!isDrawerOpen || !target.field) return
    return focusField({
      within: `[id="${CSS.escape(drawerSlug)}"]`,
      field: target.field,
      words: target.words,
    })
  }, [isDrawerOpen, drawerSlug, target.field, target.words])

  return <DocumentDrawer onDelete={onClose} />
}
