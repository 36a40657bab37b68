'use client'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { CallSuggestions } from '../../suggestions/client/call-suggestions.ts'
import type { WordKept, WordPreview } from '../present.ts'
import { wordMessages } from './messages.ts'
import { WordPreviewView } from './word-preview-view.tsx'

type Dropped = { file: File; preview: WordPreview }

/** Takes a returned Word file, by a button or dropped on the list around; shows what it would make before it is made. */
export function WordDrop({
  room,
  language,
  call,
  onKept,
}: {
  room: string
  language: Locale
  call: CallSuggestions
  onKept: () => Promise<void>
}) {
  const messages = wordMessages[language]
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const [said, setSaid] = useState('')
  const button = useRef<HTMLLabelElement>(null)

  async function send<Answer>(path: string, { file, keys }: { file: File; keys: readonly string[] }) {
    const form = new FormData()
    form.set('file', file)
    form.set('room', room)
    form.set('keys', keys.join(','))
    return call<Answer>({ path, body: form })
  }

  async function look(file: File): Promise<void> {
    setSaid(messages.reading)
    try {
      setDropped({ file, preview: await send<WordPreview>('/word/preview', { file, keys: [] }) })
      setSaid('')
    } catch (error) {
      setDropped(null)
      setSaid(readMessage(error) ?? messages.failed)
    }
  }

  async function keep({ file }: Dropped, keys: readonly string[]): Promise<void> {
    try {
      const { suggestions, threads } = await send<WordKept>('/word', { file, keys })
      setDropped(null)
      setSaid(messages.kept(suggestions, threads))
      await onKept()
    } catch (error) {
      setSaid(readMessage(error) ?? messages.failed)
    }
  }

  useDropOn(button, (file) => void look(file))
  return (
    <>
      <label ref={button} className="suggestions-file-button" title={messages.dropHint}>
        {messages.drop}
        <input
          type="file"
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            const file = event.target.files?.[0]
            // The same file can be chosen again.
            event.target.value = ''
            if (file) void look(file)
          }}
        />
      </label>
      <p role="status" className="suggestions-said">
        {said}
      </p>
      {dropped ? (
        <WordPreviewView
          preview={dropped.preview}
          language={language}
          onKeep={(keys) => void keep(dropped, keys)}
          onCancel={() => setDropped(null)}
        />
      ) : null}
    </>
  )
}

/** Takes files that are dropped on the list in which a button stands. */
function useDropOn(button: { current: HTMLElement | null }, take: (file: File) => void): void {
  useEffect(() => {
    const area = button.current?.closest<HTMLElement>('.suggestions')
    if (!area) return
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      area.classList.add('suggestions--over')
    }
    const leave = () => area.classList.remove('suggestions--over')
    const drop = (event: DragEvent) => {
      leave()
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      take(file)
    }
    area.addEventListener('dragover', over)
    area.addEventListener('dragleave', leave)
    area.addEventListener('drop', drop)
    return () => {
      area.removeEventListener('dragover', over)
      area.removeEventListener('dragleave', leave)
      area.removeEventListener('drop', drop)
    }
  })
}
