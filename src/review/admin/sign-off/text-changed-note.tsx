'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { signOffMessages } from './messages.ts'
import { useSignOff } from './sign-off-context.tsx'

/** Says that the text is another one by now, until the person has understood. */
export function TextChangedNote() {
  const messages = useMessages(signOffMessages)
  const { acts } = useSignOff()
  if (!acts.isTextChanged) return null
  return (
    <div className="sign-off-changed" role="alert">
      <p>{messages.textChanged}</p>
      <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={acts.understand}>
        {messages.seen}
      </Button>
    </div>
  )
}
