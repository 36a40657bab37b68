'use client'
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import type { PointerEvent } from 'react'
import { roomMessages } from '../../../coediting/client/messages.ts'
import { useRoomHere } from '../../../coediting/client/room-provider.tsx'
import { useRoomStatus } from '../../../coediting/client/use-room-status.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { editorMessages } from './messages.ts'

/** Three tools, and how the text stands with the server. */
export function GuestToolbar({ language }: { language: Locale }) {
  const [editor] = useLexicalComposerContext()
  const messages = editorMessages[language]
  const tools = [
    { name: messages.bold, run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold') },
    { name: messages.undo, run: () => editor.dispatchCommand(UNDO_COMMAND, undefined) },
    { name: messages.redo, run: () => editor.dispatchCommand(REDO_COMMAND, undefined) },
  ]
  return (
    <div className="guest-toolbar">
      <div role="toolbar" aria-label={messages.tools} className="guest-tools">
        {tools.map(({ name, run }) => (
          <button key={name} type="button" onPointerDown={keepCaret} onClick={run}>
            {name}
          </button>
        ))}
      </div>
      <Status language={language} />
    </div>
  )
}

/** A tap on a tool takes the caret out of the text, and the keyboard away, on a phone. */
function keepCaret(event: PointerEvent): void {
  event.preventDefault()
}

function Status({ language }: { language: Locale }) {
  const connection = useRoomHere()?.connection ?? null
  const status = useRoomStatus(connection)
  const { state } = status
  const hasEnded = state === 'signed-out' || state === 'no-access'
  const says = hasEnded ? editorMessages[language].ended : roomMessages[language].states[state](status)
  const isQuiet = state === 'saving' || state === 'saved' || state === 'loading'
  return (
    <p className="guest-status" data-coediting-state={state} aria-live={isQuiet ? 'off' : 'polite'}>
      {says}
    </p>
  )
}
