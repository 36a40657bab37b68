'use client'
import { Button } from '@payloadcms/ui'
import { useRef } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { uploadMessages } from './messages.ts'

const kinds = '.txt,.text,.md,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf'

/** Where a file is dropped or chosen; the whole page takes what is dropped, so that nobody misses it. */
export function ChooseFile({
  isDragging,
  onFiles,
}: {
  isDragging: boolean
  onFiles: (files: FileList) => void
}) {
  const messages = useMessages(uploadMessages)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className={`import-drop${isDragging ? ' import-drop--over' : ''}`}>
      <p className="import-drop__ask">{isDragging ? messages.dropNow : messages.drop}</p>
      <Button
        type="button"
        margin={false}
        buttonStyle="secondary"
        id="import-choose"
        onClick={() => input.current?.click()}
      >
        {messages.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        aria-label={messages.choose}
        onChange={({ target }) => {
          if (target.files?.length) onFiles(target.files)
          // The same file may be chosen again once it was put right.
          target.value = ''
        }}
      />
      <p className="import-upload__hint">{messages.kinds}</p>
    </section>
  )
}
