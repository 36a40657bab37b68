'use client'
import { KeysHelp } from '../../../desk/admin/keys-help.tsx'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { dialogMessages } from './dialog-messages.ts'
import { useBench } from './review-context.tsx'

/** The keys of the review. */
export function HelpDialog() {
  const { keys, helpPanes, close } = useMessages(dialogMessages)
  const { closeDialog } = useBench()
  return <KeysHelp keys={keys} note={helpPanes} close={close} onClose={closeDialog} />
}
