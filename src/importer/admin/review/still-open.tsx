'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { dialogMessages } from './dialog-messages.ts'
import { lineAt } from './lay-out-source.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'

const mostListed = 8

/** What nobody has looked at before the draft is made. */
export function StillOpen() {
  const messages = useMessages(dialogMessages)
  const { line: nameLine } = useMessages(reviewMessages)
  const { i18n } = useTranslation()
  const { review } = useBench()
  const open = review.findings.filter(({ state }) => state === 'open')
  if (open.length === 0) return <p>{messages.allSeen}</p>
  return (
    <section className="review-commit__open">
      <p>{messages.stillOpen(open.length)}</p>
      <ul>
        {open.slice(0, mostListed).map(({ id, kind, sentence, at }) => (
          <li key={id}>
            {/* What was joined names its lines itself. */}
            {kind === 'join' ? null : `${nameLine(lineAt(review.source, at[0]?.[0] ?? 0))} `}
            {sentence[languageOf({ i18n })]}
          </li>
        ))}
        {open.length > mostListed ? <li>{messages.andMore(open.length - mostListed)}</li> : null}
      </ul>
    </section>
  )
}
