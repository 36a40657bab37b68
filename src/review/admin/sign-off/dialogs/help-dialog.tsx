'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'

/** The keys of the view. */
export function HelpDialog() {
  const messages = useMessages(signOffDialogMessages)
  const { close } = useSignOff()
  return (
    <>
      <dl className="sign-off-keys">
        {messages.keys.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div className="press-dialog__buttons">
        <Button type="button" margin={false} onClick={close}>
          {messages.close}
        </Button>
      </div>
    </>
  )
}
