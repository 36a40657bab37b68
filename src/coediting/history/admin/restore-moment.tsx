'use client'
import { Button, toast, useModal, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { LexicalState } from '../../../richtext/lexical-json.ts'
import { useRoomHere } from '../../client/room-provider.tsx'
import { useRoomStatus } from '../../client/use-room-status.ts'
import { historyMessages } from '../messages.ts'
import { restoreInEditor } from '../restore-in-editor.ts'

type Props = {
  /** The text of the chosen moment; null while it is awaited. */
  text: LexicalState | null
  /** Whether the moment is the present one. */
  isPresent: boolean
  drawer: string
}

/**
 * Makes the editor say what the text was at a moment: an edit of this window's own, which its undo takes back. Who may not
 * edit now reads why.
 */
export function RestoreMoment({ text, isPresent, drawer }: Props) {
  const messages = useMessages(historyMessages)
  const { i18n } = useTranslation()
  const { closeModal } = useModal()
  const here = useRoomHere()
  const { why } = useRoomStatus(here?.connection ?? null)
  const hint = useId()
  const inEditor = here?.inEditor ?? null
  const mayEdit = inEditor?.connection.status.isEditable() ?? false
  const restore = () => {
    if (!inEditor || !text) return
    restoreInEditor(inEditor, text)
    closeModal(drawer)
    toast.success(messages.restored)
    inEditor.editor.focus()
  }
  const explain = () => {
    if (isPresent) return messages.isPresent
    return mayEdit ? messages.undoHint : (why?.[languageOf({ i18n })] ?? messages.mayNot)
  }
  return (
    <div className="moments__restore">
      <Button
        type="button"
        size="small"
        margin={false}
        disabled={isPresent || !mayEdit || text === null}
        aria-describedby={hint}
        onClick={restore}
      >
        {messages.restore}
      </Button>
      <span id={hint}>{explain()}</span>
    </div>
  )
}
