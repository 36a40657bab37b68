'use client'
import { Link, useLocale } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { signOffMessages } from './messages.ts'
import { useSignOff } from './sign-off-context.tsx'
import type { Commands } from './use-commands.ts'

/** What is signed, how far it has come, and the ways to its record and its form. */
export function SignOffHead({ commands }: { commands: Commands }) {
  const messages = useMessages(signOffMessages)
  const { code: locale } = useLocale()
  const { review, issueId, target, choose } = useSignOff()
  const { issue, steps, hash, says } = review
  return (
    <header className="sign-off-head">
      <div className="sign-off-head__title">
        <h1>{issue.title || messages.untitled}</h1>
        <p>
          {issue.label ? <span>{issue.label}</span> : null}
          <span>
            {messages.fingerprint} <code>{hash.slice(0, 12)}</code>
          </span>
        </p>
      </div>
      <nav className="sign-off-head__tools">
        <Link href={`/admin/review/${issueId}/record?locale=${locale}`} prefetch={false}>
          {messages.record}
        </Link>
        <Link href={`/admin/collections/issues/${issueId}?locale=${locale}`} prefetch={false}>
          {messages.openIssue}
        </Link>
        <button
          type="button"
          className="sign-off-button"
          aria-keyshortcuts="?"
          onClick={() => commands.help?.()}
        >
          {messages.help} <kbd aria-hidden="true">?</kbd>
        </button>
      </nav>
      {steps.length > 0 ? (
        <ol className="sign-off-way" aria-label={messages.stepsTitle}>
          {steps.map((step) => {
            const first = step.units.find(({ may }) => may.sign.allowed) ?? step.units[0]
            const state = step.complete ? 'signed' : step.open ? 'open' : 'waiting'
            return (
              <li key={step.key}>
                <button
                  type="button"
                  className={`sign-off-way__step sign-off-way__step--${state}`}
                  aria-current={step.key === target?.step ? 'step' : undefined}
                  disabled={!first}
                  onClick={() => first && choose({ step: step.key, unit: first.unit })}
                >
                  {step.label}
                  <span className="visually-hidden">{messages.statuses[state]}</span>
                </button>
              </li>
            )
          })}
        </ol>
      ) : null}
      <p className="sign-off-head__says">{steps.length === 0 ? messages.noProcess : says}</p>
    </header>
  )
}
