'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useDeskClient } from '../../admin/desk-client.ts'
import { readMessage } from '../../admin/desk-refusal.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { refreshPressState } from '../../publishing/admin/press-state.ts'
import { runningOrderMessages } from '../messages.ts'
import type { QuestionLine } from '../view.ts'
import { useOrderDesk } from './order-desk.tsx'

const pause = 800

/** A question's text, edited in place: saved when the typing pauses, and when the field is left. */
export function QuestionText({
  question,
  label,
  readOnly,
}: {
  question: QuestionLine
  label: string
  readOnly: boolean
}) {
  const messages = useMessages(runningOrderMessages)
  const client = useDeskClient()
  const { issueId } = useOrderDesk()
  const [text, setText] = useState(question.text ?? '')
  const [saving, setSaving] = useState(false)
  const saved = useRef(question.text ?? '')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Somebody else may have changed the text meanwhile; what is being typed here stays.
  useEffect(() => {
    const arrived = question.text ?? ''
    setText((shown) => (shown === saved.current ? arrived : shown))
    saved.current = arrived
  }, [question.text])

  const save = async (wanted: string) => {
    clearTimeout(timer.current)
    if (wanted === saved.current) return
    setSaving(true)
    try {
      await client({
        path: `/questions/${question.id}?draft=true&depth=0`,
        method: 'PATCH',
        body: { text: wanted },
      })
      saved.current = wanted
      void refreshPressState(issueId)
    } catch (error) {
      toast.error(readMessage(error) ?? messages.failed)
    } finally {
      setSaving(false)
    }
  }

  return (
    <div className="running-order__question">
      <textarea
        aria-label={label}
        placeholder={messages.questionPlaceholder}
        value={text}
        readOnly={readOnly}
        rows={1}
        onChange={({ target }) => {
          setText(target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void save(target.value), pause)
        }}
        onBlur={({ target }) => void save(target.value)}
      />
      <output className="running-order__saving">{saving ? messages.saving : ''}</output>
    </div>
  )
}
