'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { ShownFinding } from '../answers.ts'
import { checksMessages } from './messages.ts'

/** What people have let pass, each with who and why. */
export function WaivedList({ findings }: { findings: readonly ShownFinding[] }) {
  const messages = useMessages(checksMessages)
  const language = languageOf(useTranslation())
  if (findings.length === 0) return null
  return (
    <details className="checks-panel__waived">
      <summary>{messages.waivedTitle(findings.length)}</summary>
      <ul>
        {findings.map(({ fingerprint, quote, sentence, waived }) => (
          <li key={fingerprint}>
            <mark>{quote.text}</mark> {sentence[language]}
            {waived ? <p>{messages.waivedBy(waived.by, waived.reason)}</p> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
