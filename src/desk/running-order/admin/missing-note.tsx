'use client'
import { focusAddingAnswer } from '../../admin/focus-field.ts'
import { useMessages } from '../../admin/use-messages.ts'
import type { MissingLine } from '../../publishing/press-answers.ts'
import type { Reference } from '../acts.ts'
import { runningOrderMessages } from '../messages.ts'
import { useOrderDesk } from './order-desk.tsx'

/** Lists what one question or piece still misses before the issue can be published. */
export function MissingNote({ item }: { item: Reference }) {
  const messages = useMessages(runningOrderMessages)
  const { missingOf, open } = useOrderDesk()
  const missing = missingOf(item)
  if (!missing || missing.length === 0) return null
  const follow = ({ code, target, field }: Pick<MissingLine, 'code' | 'target' | 'field'>) => {
    if (!target) return
    if (code === 'no-answers') focusAddingAnswer(target.id)
    else open({ ...target, field })
  }
  return (
    <ul className="running-order__missing" aria-label={messages.missing(missing.length)}>
      {missing.map(({ code, message, target, field }) => (
        <li key={`${code}-${field}`}>
          <button type="button" onClick={() => follow({ code, target, field })}>
            {message}
          </button>
        </li>
      ))}
    </ul>
  )
}
