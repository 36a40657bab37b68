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
import { refreshPressState } from './press-state.ts'

/** Longer than autosave waits: what is unsaved after that, autosave has overlooked. */
const settledAfter = 2500

/** Rich texts hand what is typed to the form when the browser is idle, at the latest after half a second. */
const handedOverAfter = 600

/**
 * Saves on Ctrl+S (Cmd+S), which Payload's own publish button would have listened for, and what autosave overlooks: a
 * change that arrives while it is saving. Answers how to save at once all that was typed; false when that failed.
 */
export function useDraftSaving(): () => Promise<boolean> {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const { code: locale } = useLocale()
  const editDepth = useEditDepth()

  const save = useEffectEvent(async (): Promise<boolean> => {
    let isSaved = true
    if (id !== undefined && isModified && !isTrashed) {
      const answer = await submit({
        acceptValues: { overrideLocalChanges: false },
        action: `/api/${collectionSlug}/${id}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${locale}`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      isSaved = answer ? answer.res.ok : false
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

  return async () => {
    await waitForRichTexts()
    return save()
  }
}

async function waitForRichTexts(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, handedOverAfter))
}
