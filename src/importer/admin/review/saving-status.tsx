'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'

/** Says whether the last act is kept, and offers to try again when it is not. */
export function SavingStatus() {
  const messages = useMessages(reviewMessages)
  const { saving, retry } = useBench().acts
  if (saving.at === 'failed') {
    return (
      <span role="alert" className="review-head__failed">
        {saving.sentence ?? messages.notSaved}{' '}
        <button type="button" className="review-button" onClick={retry}>
          {messages.retry}
        </button>
      </span>
    )
  }
  const words = { saved: messages.saved, saving: messages.saving, conflict: messages.notSaved }
  return <output className="review-head__saving">{words[saving.at]}</output>
}
