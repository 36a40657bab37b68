'use client'
import { useDraftSaving } from './use-draft-saving.ts'

/** Stands in for Payload's publish button on questions and answers: they are published with their issue (P5). */
export function DraftControl() {
  useDraftSaving()
  return null
}
