'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import { runningOrderMessages } from '../messages.ts'
import { useOrderDesk } from './order-desk.tsx'

/** Adds a question or an essay at the end of the running order. */
export function NewEntry({ isEmpty }: { isEmpty: boolean }) {
  const messages = useMessages(runningOrderMessages)
  const { busy, perform, open } = useOrderDesk()
  const [writing, setWriting] = useState(isEmpty)
  const addQuestion = useRef<HTMLButtonElement>(null)
  const hasWritten = useRef(false)
  // The field that had the focus is gone; the next question or answer is at hand from here.
  useEffect(() => {
    if (!writing && hasWritten.current) addQuestion.current?.focus()
    hasWritten.current = writing
  }, [writing])
  const addEssay = async () => {
    const created = await perform({ act: 'add-essay' })
    if (created) open({ collection: 'answers', id: created.id, field: 'bylines.0.expert' })
  }
  return (
    <div className="running-order__new">
      {writing ? <NewQuestion takesFocus={!isEmpty} onDone={() => setWriting(false)} /> : null}
      <div className="running-order__new-buttons">
        {writing ? null : (
          <Button
            ref={addQuestion}
            buttonStyle="secondary"
            type="button"
            icon="plus"
            iconPosition="left"
            margin={false}
            size="small"
            onClick={() => setWriting(true)}
          >
            {messages.addQuestion}
          </Button>
        )}
        <Button
          buttonStyle="secondary"
          type="button"
          icon="plus"
          iconPosition="left"
          margin={false}
          size="small"
          disabled={busy}
          onClick={() => void addEssay()}
        >
          {messages.addEssay}
        </Button>
      </div>
    </div>
  )
}

function NewQuestion({ takesFocus, onDone }: { takesFocus: boolean; onDone: () => void }) {
  const messages = useMessages(runningOrderMessages)
  const { busy, perform } = useOrderDesk()
  const [text, setText] = useState('')
  const input = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  const add = async () => {
    if (busy || text.trim() === '') return
    if (await perform({ act: 'add-question', text })) {
      setText('')
      onDone()
    }
  }
  return (
    <div className="running-order__new-question">
      <textarea
        ref={input}
        aria-label={messages.questionPlaceholder}
        placeholder={messages.questionPlaceholder}
        value={text}
        rows={2}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          const finishes = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
          if (!finishes) return
          event.preventDefault()
          void add()
        }}
      />
      <div className="running-order__new-buttons">
        <Button
          type="button"
          margin={false}
          size="small"
          disabled={busy || text.trim() === ''}
          onClick={() => void add()}
        >
          {messages.addQuestion}
        </Button>
        <Button buttonStyle="subtle" type="button" margin={false} size="small" onClick={onDone}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  )
}
