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
import { useEffect, useEffectEvent } from 'react'
import { saveDraftBehind } from '../../admin/save-draft-behind.ts'
import { refreshPressState } from './press-state.ts'
import { settleTexts } from './texts-underway.ts'

/** Longer than autosave waits: what is unsaved after that, autosave has overlooked. */
const settledAfter = 2500

/** How long closing a form waits for its texts, in milliseconds. */
const patience = 5_000

/**
 * Saves on Ctrl+S (Cmd+S), which Payload's own publish button would have listened for, and what autosave overlooks: a
 * change that arrives while it is saving. Answers how to save at once all that was typed, waiting so many milliseconds at most for
 * texts that are under way; false when that failed.
 */
export function useDraftSaving(): (atMost?: number) => Promise<boolean> {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const form = useForm()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const { code: locale } = useLocale()
  const editDepth = useEditDepth()

  const save = useEffectEvent(async (): Promise<boolean> => {
    let isSaved = true
    if (id !== undefined && isModified && !isTrashed) {
      const query = `autosave=true&depth=0&draft=true&fallback-locale=null&locale=${locale}`
      const answer = await saveDraftBehind(form, `/api/${collectionSlug}/${id}?${query}`)
      // 202: saved but for what waits for a choice between two values.
      isSaved = answer ? answer.res.status === 200 : false
    }
    if (collectionSlug === 'issues' && typeof id === 'number') await refreshPressState(id)
    return isSaved
  })

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

  return async (atMost = patience) => {
    const isSettled = await settleTexts(atMost)
    return (await save()) && isSettled
  }
}
