'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PressDialog } from '../../../desk/publishing/admin/press-dialog.tsx'
import type { BoardRow } from '../../answers.ts'
import { DueForm } from './due-form.tsx'
import { boardMessages } from './messages.ts'
import '../sign-off/sign-off.css'

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
        <>
          <dl className="sign-off-keys">
            {messages.keyList.map(([keys, meaning]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <div className="press-dialog__buttons">
            <Button type="button" margin={false} onClick={onClose}>
              {messages.close}
            </Button>
          </div>
        </>
      ) : (
        <DueForm row={subject.due} onDone={onDone} onClose={onClose} />
      )}
    </PressDialog>
  )
}
