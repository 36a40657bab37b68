'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PressDialog } from '../../../desk/publishing/admin/press-dialog.tsx'
import { CommitDialog } from './commit-dialog.tsx'
import { dialogMessages } from './dialog-messages.ts'
import { HelpDialog } from './help-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PairDialog } from './pair-dialog.tsx'
import { PeopleDialog } from './people-dialog.tsx'
import type { DialogName } from './review-context.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { reviewDialogSlug } from './use-dialog.ts'

/** The dialog that was asked for, in the frame of the desk's dialogs. */
export function ReviewDialog({ dialog }: { dialog: DialogName | null }) {
  const messages = useMessages(dialogMessages)
  const headings: Record<DialogName, string> = {
    split: messages.splitTitle,
    'run-in': messages.runInTitle,
    move: messages.moveTitle,
    pair: messages.pairTitle,
    people: messages.peopleTitle,
    commit: messages.commitTitle,
    help: messages.helpTitle,
  }
  if (!dialog) return null
  return (
    <PressDialog slug={reviewDialogSlug} heading={headings[dialog]}>
      {dialog === 'split' || dialog === 'run-in' ? <SplitDialog act={dialog} /> : null}
      {dialog === 'move' ? <MoveDialog /> : null}
      {dialog === 'pair' ? <PairDialog /> : null}
      {dialog === 'people' ? <PeopleDialog /> : null}
      {dialog === 'commit' ? <CommitDialog /> : null}
      {dialog === 'help' ? <HelpDialog /> : null}
    </PressDialog>
  )
}
