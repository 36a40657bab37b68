'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { dialogMessages } from './dialog-messages.ts'
import { useBench } from './review-context.tsx'
import './dialogs.css'

/** The keys of the review. */
export function HelpDialog() {
  const messages = useMessages(dialogMessages)
  const { closeDialog } = useBench()
  return (
    <>
      <dl className="review-keys">
        {messages.keys.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="review-keys__note">{messages.helpPanes}</p>
      <div className="press-dialog__buttons">
        <Button type="button" margin={false} onClick={closeDialog}>
          {messages.close}
        </Button>
      </div>
    </>
  )
}
