'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { checkLabels } from '../../checks/check-names.ts'
import { signOffMessages } from './messages.ts'
import { useSignOff } from './sign-off-context.tsx'
import { alike, type Commands } from './use-commands.ts'

/** What the checks found in the text, with what a person has let pass. */
export function FindingsPane({ commands }: { commands: Commands }) {
  const messages = useMessages(signOffMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const { findings, review, position, goTo, tab } = useSignOff()
  return (
    <section aria-label={messages.findingsTitle}>
      {review.missing.length > 0 ? (
        <>
          <h2>{messages.missingTitle}</h2>
          <ul className="sign-off-list">
            {review.missing.map(({ message }) => (
              <li key={message} className="sign-off-line sign-off-line--grave">
                <p>{message}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{messages.findingsTitle}</h2>
      {findings.length === 0 ? <p>{messages.noFindings}</p> : null}
      <ol className="sign-off-list">
        {findings.map((finding, index) => {
          const { fingerprint, severity, check, sentence, quote, suggestion } = finding
          const waived = review.waived.find((one) => one.fingerprint === fingerprint)
          const isCurrent = tab === 'findings' && index === position
          return (
            <li key={fingerprint} className={`sign-off-line sign-off-line--${waived ? 'done' : severity}`}>
              <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => goTo(index)}>
                <span className="sign-off-line__about">
                  <b>{messages[severity]}</b> {checkLabels[check][language]}
                </span>
                <span>{sentence[language]}</span>
                {quote.text ? <q>{quote.text}</q> : null}
                {suggestion ? <span>{messages.suggestion(suggestion)}</span> : null}
                {waived ? (
                  <span className="sign-off-quiet">{messages.waivedBy(waived.by.name, waived.reason)}</span>
                ) : null}
              </button>
              {isCurrent && !waived && commands.waive ? (
                <button
                  type="button"
                  className="sign-off-button"
                  aria-keyshortcuts="W"
                  onClick={() => commands.waive?.()}
                >
                  {waiveLabel(messages, alike(findings, finding).length)} <kbd aria-hidden="true">W</kbd>
                </button>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function waiveLabel(
  { waive, waiveAlike }: { waive: string; waiveAlike: (count: number) => string },
  count: number,
): string {
  return count > 1 ? waiveAlike(count) : waive
}
