'use client'
import { KeysHelp } from '../../../desk/admin/keys-help.tsx'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PressDialog } from '../../../desk/publishing/admin/press-dialog.tsx'
import type { BoardRow } from '../../answers.ts'
import { DueForm } from './due-form.tsx'
import { boardMessages } from './messages.ts'

/** The name under which Payload knows the dialog of the board that is open. */
export const boardDialogSlug = 'review-board'

/** What the dialog of the board is about: the due date of an issue, or the keys. */
export type BoardDialogSubject = { due: BoardRow } | 'keys'

type Props = { subject: BoardDialogSubject | null; onDone: () => void; onClose: () => void }

/** The dialog that was asked for on the board. */
export function BoardDialog({ subject, onDone, onClose }: Props) {
  const messages = useMessages(boardMessages)
  if (!subject) return null
  return (
    <PressDialog slug={boardDialogSlug} heading={subject === 'keys' ? messages.keysTitle : messages.dueTitle}>
      {subject === 'keys' ? (
        <KeysHelp keys={messages.keyList} close={messages.close} onClose={onClose} />
      ) : (
        <DueForm row={subject.due} onDone={onDone} onClose={onClose} />
      )}
    </PressDialog>
  )
}
