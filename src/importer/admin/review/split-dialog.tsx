'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { dialogMessages } from './dialog-messages.ts'
import { findParagraph, findText } from './find-paragraph.ts'
import { useBench } from './review-context.tsx'
import './dialogs.css'

const shown = 24

/** Asks for a place in a text with a caret: where to part it, or where its run-in lead ends. */
export function SplitDialog({ act }: { act: 'split' | 'run-in' }) {
  const messages = useMessages(dialogMessages)
  const { review, walk, perform, closeDialog } = useBench()
  const field = useRef<HTMLTextAreaElement>(null)
  const { about } = walk.selection
  const found = about === null ? null : findText(review, about)
  const paragraph = about === null ? null : findParagraph(review, about)?.paragraph
  const text = found?.text ?? ''
  const [caret, setCaret] = useState(() =>
    act === 'run-in' ? (paragraph?.runIn?.text.length ?? findSentenceEnd(text)) : findSentenceEnd(text),
  )
  useEffect(() => field.current?.setSelectionRange(caret, caret), [caret])
  useReadOnlyCaret(field)

  const isFitting = act === 'run-in' ? caret < text.length : caret > 0 && caret < text.length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!found || !isFitting) return
    if (act === 'split') perform({ act, passage: found.id, at: caret })
    else if (paragraph) perform({ act, paragraph: paragraph.id, end: caret })
    closeDialog()
  }
  return (
    <form onSubmit={submit}>
      <p id="review-split-hint">{act === 'split' ? messages.splitHint : messages.runInHint}</p>
      <textarea
        ref={field}
        className="review-dialog__text"
        aria-label={messages.passage}
        aria-describedby="review-split-hint"
        rows={Math.min(12, Math.max(3, Math.ceil(text.length / 26)))}
        defaultValue={text}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <p className="review-dialog__halves" aria-hidden="true">
        {caret > shown ? '…' : ''}
        {text.slice(Math.max(0, caret - shown), caret)}
        <span className="review-seam" />
        {text.slice(caret, caret + shown)}
        {caret + shown < text.length ? '…' : ''}
      </p>
      <div className="press-dialog__buttons">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={closeDialog}>
          {messages.cancel}
        </Button>
        <Button type="submit" margin={false} disabled={!isFitting}>
          {act === 'split' ? messages.splitHere : messages.runInHere}
        </Button>
      </div>
    </form>
  )
}

/** A text that may not be changed shows no caret in most browsers: this one shows it, and takes no input. */
function useReadOnlyCaret(field: React.RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = field.current
    const refuse = (event: Event) => event.preventDefault()
    const events = ['beforeinput', 'drop', 'paste', 'cut'] as const
    for (const name of events) element?.addEventListener(name, refuse)
    return () => {
      for (const name of events) element?.removeEventListener(name, refuse)
    }
  }, [field])
}

function findSentenceEnd(text: string): number {
  const end = text.search(/[。\uFF01\uFF1F.!?]/u) + 1
  return end < text.length ? end : 0
}
