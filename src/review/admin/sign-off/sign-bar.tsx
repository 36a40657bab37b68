'use client'
import { Button, Link, useLocale } from '@payloadcms/ui'
import { useId } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { signOffMessages } from './messages.ts'
import { useSignOff } from './sign-off-context.tsx'
import { nameUnit } from './steps-pane.tsx'
import type { Commands } from './use-commands.ts'

/** The bar that is always at hand: what is signed, and to pass or return it. */
export function SignBar({ commands }: { commands: Commands }) {
  const messages = useMessages(signOffMessages)
  const { review, unit, acts, isInStep, issueId, open } = useSignOff()
  const { code: locale } = useLocale()
  const why = unit?.may.sign.why ?? (unit ? null : messages.nothingToSign)
  const isWaiting = acts.busy || !isInStep
  if (review.steps.length === 0) return null
  return (
    <footer className="sign-bar">
      <TargetChoice />
      <p className="sign-bar__why">
        {review.changes ? messages.changesPending(review.changes.by.name) : isInStep ? why : messages.loading}
      </p>
      <div className="sign-bar__buttons">
        {commands['print-after-changes'] ? (
          <Button
            type="button"
            buttonStyle="secondary"
            margin={false}
            disabled={isWaiting}
            onClick={() => commands['print-after-changes']?.()}
          >
            {review.may.verifyChanges.allowed ? messages.verifyChanges : messages.printAfterChanges}
          </Button>
        ) : null}
        {commands.return ? (
          <Button
            type="button"
            buttonStyle="secondary"
            margin={false}
            disabled={isWaiting}
            id="sign-off-return"
            extraButtonProps={{ 'aria-keyshortcuts': 'R' }}
            onClick={() => commands.return?.()}
          >
            {messages.return}
          </Button>
        ) : null}
        {commands.pass ? (
          <Button
            type="button"
            margin={false}
            disabled={isWaiting}
            id="sign-off-pass"
            buttonStyle={unit?.may.sign.allowed ? 'primary' : 'secondary'}
            extraButtonProps={{ 'aria-keyshortcuts': 'P' }}
            onClick={() => commands.pass?.()}
          >
            {unit?.may.sign.allowed ? messages.pass : messages.passOverriding}
          </Button>
        ) : null}
        {review.may.reopen.allowed ? (
          <Button
            type="button"
            buttonStyle="secondary"
            margin={false}
            disabled={acts.busy}
            onClick={() => open({ name: 'reopen' })}
          >
            {messages.reopen}
          </Button>
        ) : null}
        {review.may.publish.allowed ? (
          <Link href={`/admin/collections/issues/${issueId}?locale=${locale}`} prefetch={false}>
            {messages.publish}
          </Link>
        ) : null}
      </div>
    </footer>
  )
}

function TargetChoice() {
  const messages = useMessages(signOffMessages)
  const { review, target, choose } = useSignOff()
  const id = useId()
  const all = review.steps.flatMap((step) => step.units.map((unit) => ({ step, unit })))
  const current = all.findIndex(({ step, unit }) => step.key === target?.step && unit.unit === target.unit)
  return (
    <div className="sign-bar__target">
      <label htmlFor={id} className="visually-hidden">
        {messages.chooseWhat}
      </label>
      <select
        id={id}
        value={current}
        onChange={({ target: { value } }) => {
          const chosen = all[Number(value)]
          if (chosen) choose({ step: chosen.step.key, unit: chosen.unit.unit })
        }}
      >
        {all.map(({ step, unit }, index) => (
          <option key={`${step.key}-${unit.unit}`} value={index}>
            {messages.target(step.label, nameUnit(review, unit.unit) ?? messages.thePage)}
            {unit.may.sign.allowed ? ' ●' : unit.status === 'signed' ? ' ✓' : ''}
          </option>
        ))}
      </select>
    </div>
  )
}
