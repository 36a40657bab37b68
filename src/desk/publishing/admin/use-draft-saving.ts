'use client'
import { useDocumentInfo, useEditDepth, useForm, useFormModified, useHotkey, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'
import { refreshPressState } from './press-state.ts'

/**
 * Answers how to save what is in the form and not yet saved, and does so on Ctrl+S (Cmd+S), which Payload's own
 * publish button would have listened for.
 */
export function useDraftSaving(): () => Promise<void> {
  const { id, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const editDepth = useEditDepth()
  const save = useCallback(async () => {
    if (id !== undefined && isModified) {
      await submit({
        action: `/api/${collectionSlug}/${id}?depth=0&draft=true&fallback-locale=null&locale=${locale}`,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
    }
    if (collectionSlug === 'issues' && typeof id === 'number') await refreshPressState(id)
  }, [id, collectionSlug, isModified, submit, locale])
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void save()
  })
  return save
}
