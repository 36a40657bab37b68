'use client'
import { KeysHelp } from '../../../../desk/admin/keys-help.tsx'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'

/** The keys of the view. */
export function HelpDialog() {
  const messages = useMessages(signOffDialogMessages)
  const { close } = useSignOff()
  return <KeysHelp keys={messages.keys} close={messages.close} onClose={close} />
}
