'use client'
import { Button } from '@payloadcms/ui'
import type { ClipboardEvent, FormEvent } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { uploadMessages } from './messages.ts'

/** What was pasted: `html` as long as the text stands as it was copied. */
export type Pasted = { text: string; html: string | null; wasRich: boolean }

export const nothingPasted: Pasted = { text: '', html: null, wasRich: false }

/** Where the text of a page is pasted, with the formatting that it was copied with. */
export function PasteText({
  pasted,
  onChange,
  onFiles,
  onImport,
}: {
  pasted: Pasted
  onChange: (pasted: Pasted) => void
  onFiles: (files: FileList) => void
  onImport: (file: File) => void
}) {
  const messages = useMessages(uploadMessages)
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { files } = event.clipboardData
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    // Word also puts a picture of the text on the clipboard.
    if (files.length > 0 && !text) {
      event.preventDefault()
      onFiles(files)
    } else if (html && pasted.text.trim() === '') {
      event.preventDefault()
      onChange({ text, html, wasRich: true })
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pasted.text.trim() === '') return
    onImport(makeFile(pasted, messages.pastedName))
  }
  const { text, html, wasRich } = pasted
  return (
    <form className="import-paste" onSubmit={submit}>
      <label htmlFor="import-paste">{messages.paste}</label>
      <p className="import-upload__hint" id="import-paste-hint">
        {messages.pasteHint}
      </p>
      <textarea
        id="import-paste"
        aria-describedby="import-paste-hint import-paste-state"
        placeholder={messages.pastePlaceholder}
        value={text}
        onPaste={paste}
        onChange={({ target }) => onChange({ text: target.value, html: null, wasRich })}
        spellCheck={false}
        rows={10}
      />
      <div className="import-paste__foot">
        <output id="import-paste-state" className="import-upload__hint">
          {text ? `${messages.length(text.replace(/\s/gu, '').length.toLocaleString())} ` : ''}
          {html ? messages.rich : null}
          {wasRich && !html && text ? messages.plain : null}
        </output>
        {html ? (
          <Button
            buttonStyle="none"
            type="button"
            margin={false}
            onClick={() => onChange({ text, html: null, wasRich: false })}
          >
            {messages.plainOnly}
          </Button>
        ) : null}
        <Button type="submit" margin={false} disabled={text.trim() === ''}>
          {messages.import}
        </Button>
      </div>
    </form>
  )
}

function makeFile({ text, html }: Pasted, name: string): File {
  return html
    ? new File([`<!doctype html><meta charset="utf-8">${html}`], `${name}.html`, { type: 'text/html' })
    : new File([text], `${name}.txt`, { type: 'text/plain' })
}
