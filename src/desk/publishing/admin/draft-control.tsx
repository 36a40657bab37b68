'use client'
import { useDraftSaving } from './use-draft-saving.ts'
import { useSavingBeforeClose } from './use-saving-before-close.ts'

/** Stands in for Payload's publish button on questions and answers: they are published with their issue (P5). */
export function DraftControl() {
  const save = useDraftSaving()
  useSavingBeforeClose(save)
  return null
}
