'use client'
import { REDO_COMMAND, UNDO_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { roomMessages } from '../client/messages.ts'
import { type RoomInEditor, useRoom } from '../client/room-provider.tsx'

const nothing = { canUndo: false, canRedo: false }

/** Takes back one's own last edit. */
export function UndoButton() {
  return <Button act="undo" />
}

/** Does again what one has taken back. */
export function RedoButton() {
  return <Button act="redo" />
}

function Button({ act }: { act: 'undo' | 'redo' }) {
  const room = useRoom()
  const { i18n } = useTranslation()
  const { canUndo, canRedo } = useOwnUndo(room)
  const isEnabled = act === 'undo' ? canUndo : canRedo
  const name = roomMessages[i18n.language === 'en' ? 'en' : 'zh'][act]
  return (
    <button
      type="button"
      className={`toolbar-popup__button toolbar-popup__button-${act}${isEnabled ? '' : ' disabled'}`}
      aria-label={name}
      title={name}
      aria-disabled={!isEnabled}
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => room?.editor.dispatchCommand(act === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined)}
    >
      <svg className="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M7.5 6 4.5 9l3 3M4.5 9h7a3.5 3.5 0 0 1 0 7H9"
          fill="none"
          stroke="currentColor"
          transform={act === 'undo' ? undefined : 'matrix(-1 0 0 1 20 0)'}
        />
      </svg>
    </button>
  )
}

function useOwnUndo(room: RoomInEditor | null) {
  return useSyncExternalStore(
    room?.undo.subscribe ?? subscribeToNothing,
    room?.undo.read ?? (() => nothing),
    () => nothing,
  )
}

function subscribeToNothing(): () => void {
  return () => {}
}
