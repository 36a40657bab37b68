'use client'
import { Button, toast } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'

/** Says that somebody else has acted on the import meanwhile, and offers what they did. */
export function ConflictNote() {
  const messages = useMessages(reviewMessages)
  const { acts } = useBench()
  if (acts.saving.at !== 'conflict') return null
  const load = () => {
    acts.load(false)
    toast.success(messages.loaded)
  }
  const loadAndRepeat = () => {
    toast.success(messages.repeated(acts.load(true)))
  }
  return (
    <div className="review-head__conflict" role="alert">
      <p>{messages.conflict(Math.max(1, acts.own))}</p>
      {acts.own > 0 ? (
        <Button type="button" margin={false} size="small" onClick={loadAndRepeat}>
          {messages.loadAndRepeat}
        </Button>
      ) : null}
      <Button type="button" buttonStyle="secondary" margin={false} size="small" onClick={load}>
        {messages.load}
      </Button>
    </div>
  )
}
