'use client'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { ChooseFile } from './choose-file.tsx'
import { uploadMessages } from './messages.ts'
import { nothingPasted, PasteText } from './paste-text.tsx'
import { SendingPanel } from './sending-panel.tsx'
import { useDropping } from './use-dropping.ts'
import { useSending } from './use-sending.ts'
import './upload.css'

/** Takes a file or a pasted text, tells how far it is, and says why when it is refused. */
export function UploadDesk() {
  const messages = useMessages(uploadMessages)
  const { sending, send, refuse, cancel } = useSending()
  const [pasted, setPasted] = useState(nothingPasted)
  const isResting = sending.at === 'rest'
  const takeFiles = (files: FileList) => {
    const [file] = files
    if (files.length > 1) refuse(messages.oneFile)
    else if (file) void send(file)
  }
  const isDragging = useDropping({ isOpen: isResting, onFiles: takeFiles })
  const nav = useMemo(
    () => [{ label: messages.imports, url: '/collections/imports' }, { label: messages.title }],
    [messages],
  )
  return (
    <Gutter className="import-upload">
      <SetStepNav nav={nav} />
      <h1>{messages.title}</h1>
      <p className="import-upload__lead">{messages.hint}</p>
      {isResting ? (
        <>
          <Sentence refusal={sending.refusal} note={sending.note} />
          <ChooseFile isDragging={isDragging} onFiles={takeFiles} />
          <PasteText
            pasted={pasted}
            onChange={setPasted}
            onFiles={takeFiles}
            onImport={(file) => void send(file)}
          />
        </>
      ) : (
        <SendingPanel sending={sending} onCancel={cancel} />
      )}
    </Gutter>
  )
}

/** What became of the last attempt; it takes the focus, since what had it may be gone. */
function Sentence({ refusal, note }: { refusal: string | null; note: string | null }) {
  const sentence = useRef<HTMLParagraphElement>(null)
  const text = refusal ?? note
  useEffect(() => {
    if (text) sentence.current?.focus()
  }, [text])
  if (!text) return null
  return (
    <p
      ref={sentence}
      tabIndex={-1}
      role={refusal ? 'alert' : 'status'}
      className={refusal ? 'import-upload__refusal' : 'import-upload__note'}
    >
      {text}
    </p>
  )
}
