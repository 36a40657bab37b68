'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PressDialog } from '../../../desk/publishing/admin/press-dialog.tsx'
import { signOffDialogMessages } from './dialog-messages.ts'
import { ChangesDialog } from './dialogs/changes-dialog.tsx'
import { HelpDialog } from './dialogs/help-dialog.tsx'
import { PaperDialog } from './dialogs/paper-dialog.tsx'
import { PassDialog } from './dialogs/pass-dialog.tsx'
import { AnswerDialog, QueryDialog } from './dialogs/query-dialogs.tsx'
import { ReasonDialog } from './dialogs/reason-dialog.tsx'
import { ReturnDialog } from './dialogs/return-dialog.tsx'
import { VerifyDialog } from './dialogs/verify-dialog.tsx'
import { WaiveDialog } from './dialogs/waive-dialog.tsx'
import { signOffMessages } from './messages.ts'
import { type Dialog, useSignOff } from './sign-off-context.tsx'
import { nameUnit } from './steps-pane.tsx'
import { signOffDialogSlug } from './use-dialog.ts'

/** The dialog that was asked for, in the frame of the desk's dialogs. */
export function SignOffDialog({ dialog }: { dialog: Dialog | null }) {
  const messages = useMessages(signOffDialogMessages)
  const { target: name, thePage } = useMessages(signOffMessages)
  const { review, step, target } = useSignOff()
  if (!dialog) return null
  const what = step && target ? name(step.label, nameUnit(review, target.unit) ?? thePage) : ''
  const headings: Record<Dialog['name'], string> = {
    pass: messages.passTitle(what),
    override: messages.overrideTitle(what),
    return: messages.returnTitle(what),
    query: messages.queryTitle,
    answer: messages.answerTitle,
    waive: messages.waiveTitle,
    changes: messages.changesTitle,
    verify: messages.verifyTitle,
    paper: messages.paperTitle,
    help: messages.helpTitle,
    reopen: messages.reopenTitle,
    adopt: messages.adoptTitle,
  }
  return (
    <PressDialog slug={signOffDialogSlug} heading={headings[dialog.name]}>
      {contentOf(dialog)}
    </PressDialog>
  )
}

function contentOf(dialog: Dialog): ReactNode {
  switch (dialog.name) {
    case 'pass':
    case 'override':
      return <PassDialog isOverride={dialog.name === 'override'} />
    case 'return':
      return <ReturnDialog />
    case 'query':
      return <QueryDialog />
    case 'answer':
      return <AnswerDialog query={dialog.query} />
    case 'waive':
      return <WaiveDialog findings={dialog.findings} />
    case 'changes':
      return <ChangesDialog />
    case 'verify':
      return <VerifyDialog />
    case 'paper':
      return <PaperDialog seq={dialog.seq} />
    case 'reopen':
    case 'adopt':
      return <ReasonDialog act={dialog.name} />
    case 'help':
      return <HelpDialog />
  }
}
