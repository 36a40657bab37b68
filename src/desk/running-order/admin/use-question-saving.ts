'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { type Choice, type FieldConflict, readConflicts } from '../../admin/conflict/conflict.ts'
import { useDeskClient } from '../../admin/desk-client.ts'
import { DeskRefusal, readMessage } from '../../admin/desk-refusal.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { refreshPressState } from '../../publishing/admin/press-state.ts'
import { runningOrderMessages } from '../messages.ts'
import type { QuestionLine } from '../view.ts'
import { useOrderDesk } from './order-desk.tsx'

const pause = 800

/** A question's text while it is written. */
export type QuestionSaving = {
  text: string
  isSaving: boolean
  /** What somebody else has written meanwhile; nothing is saved until one of the two is chosen. */
  conflict: FieldConflict | null
  write: (text: string) => void
  saveNow: (text: string) => void
  choose: (choice: Choice) => void
}

/** Saves a question's text when the typing pauses, with the version that it starts from (D2). */
export function useQuestionSaving(question: QuestionLine): QuestionSaving {
  const messages = useMessages(runningOrderMessages)
  const client = useDeskClient()
  const { issueId } = useOrderDesk()
  const [text, setText] = useState(question.text ?? '')
  const [isSaving, setSaving] = useState(false)
  const [conflict, setConflict] = useState<FieldConflict | null>(null)
  const saved = useRef({ text: question.text ?? '', base: question.base })
  const shown = useRef(text)
  const newest = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const queue = useRef<Promise<void>>(Promise.resolve())

  const show = (wanted: string) => {
    shown.current = wanted
    setText(wanted)
  }

  // Somebody else may have changed the text meanwhile; what is being typed here stays, and starts from what it did.
  useEffect(() => {
    if (shown.current !== saved.current.text) return
    const arrived = question.text ?? ''
    saved.current = { text: arrived, base: question.base }
    shown.current = arrived
    setText(arrived)
  }, [question.text, question.base])

  const save = async (wanted: string) => {
    if (wanted === saved.current.text) return
    setSaving(true)
    try {
      const { doc } = await client<{ doc: { base?: string | null } }>({
        path: `/questions/${question.id}?draft=true&depth=0`,
        method: 'PATCH',
        body: { text: wanted },
        base: saved.current.base,
      })
      saved.current = { text: wanted, base: doc.base ?? null }
      void refreshPressState(issueId)
    } catch (error) {
      const [found] = error instanceof DeskRefusal ? readConflicts(error.data) : []
      if (!found) return void toast.error(readMessage(error) ?? messages.failed)
      newest.current = error instanceof DeskRefusal ? String(error.data.base) : null
      setConflict(found)
    } finally {
      setSaving(false)
    }
  }

  // One after the other: a save starts from what the one before it was answered.
  const saveNext = (wanted: string) => {
    clearTimeout(timer.current)
    queue.current = queue.current.then(() => save(wanted))
  }

  return {
    text,
    isSaving,
    conflict,
    write: (wanted) => {
      show(wanted)
      clearTimeout(timer.current)
      if (!conflict) timer.current = setTimeout(() => saveNext(wanted), pause)
    },
    saveNow: (wanted) => {
      if (!conflict) saveNext(wanted)
    },
    choose: (choice) => {
      const theirs = typeof conflict?.theirs === 'string' ? conflict.theirs : ''
      saved.current = { text: theirs, base: newest.current }
      setConflict(null)
      if (choice === 'theirs') show(theirs)
      else saveNext(shown.current)
    },
  }
}
