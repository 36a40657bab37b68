'use client'
import {
  useAllFormFields,
  useDebounce,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useHotkey,
  useLocale,
} from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent } from 'react'
import { refreshPressState } from './press-state.ts'

/** Longer than autosave waits: what is unsaved after that, autosave has overlooked. */
const settledAfter = 2500

/**
 * Answers how to save what is in the form and not yet saved. Does so on Ctrl+S (Cmd+S), which Payload's own publish
 * button would have listened for, and for what autosave overlooks: a change that arrives while it is saving.
 */
export function useDraftSaving(): () => Promise<void> {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const { code: locale } = useLocale()
  const editDepth = useEditDepth()
  const save = useCallback(async () => {
    if (id !== undefined && isModified && !isTrashed) {
      await submit({
        acceptValues: { overrideLocalChanges: false },
        action: `/api/${collectionSlug}/${id}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${locale}`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
    }
    if (collectionSlug === 'issues' && typeof id === 'number') await refreshPressState(id)
  }, [id, collectionSlug, isTrashed, isModified, submit, locale])

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void save()
  })

  const [fields] = useAllFormFields()
  const settled = useDebounce(fields, settledAfter)
  const saveOverlooked = useEffectEvent(() => {
    if (isModified && !isSaving) void save()
  })
  useEffect(() => {
    saveOverlooked()
  }, [settled])

  return save
}
