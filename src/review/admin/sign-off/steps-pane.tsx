'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { ReviewAnswer, StepAnswer, UnitAnswer } from '../../answers.ts'
import { signOffMessages } from './messages.ts'
import { useSignOff } from './sign-off-context.tsx'
import { SignOffLines } from './sign-off-lines.tsx'

/** The steps of the process with who signed what when, and what became of it. */
export function StepsPane({ time }: { time: (moment: string) => string }) {
  const messages = useMessages(signOffMessages)
  const { review, open } = useSignOff()
  return (
    <section aria-label={messages.stepsTitle}>
      <h2>{messages.stepsTitle}</h2>
      {review.steps.length === 0 ? <p>{messages.noProcess}</p> : null}
      {review.steps.map((step) => (
        <section key={step.key} className="sign-off-step" aria-label={step.label}>
          <h3>
            {step.label} <span className="sign-off-quiet">{step.roleLabel}</span>
          </h3>
          <ul className="sign-off-list">
            {step.units.map((unit) => (
              <UnitLine key={unit.unit} step={step} unit={unit} time={time} />
            ))}
          </ul>
        </section>
      ))}
      {review.may.adopt.allowed ? (
        <button type="button" className="sign-off-button" onClick={() => open({ name: 'adopt' })}>
          {messages.adopt}
        </button>
      ) : null}
    </section>
  )
}

function UnitLine({
  step,
  unit,
  time,
}: {
  step: StepAnswer
  unit: UnitAnswer
  time: (moment: string) => string
}) {
  const messages = useMessages(signOffMessages)
  const { review, choose, showTab, target, open } = useSignOff()
  const isCurrent = target?.step === step.key && target.unit === unit.unit
  const chosen = { step: step.key, unit: unit.unit }
  const paper = review.unverified.find((one) => one.step === step.key && one.unit === unit.unit)
  return (
    <li className={`sign-off-line sign-off-line--${unit.status}`}>
      <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => choose(chosen)}>
        <span className="sign-off-line__about">
          {nameUnit(review, unit.unit) ?? messages.thePage} · <b>{messages.statuses[unit.status]}</b>
        </span>
        {unit.signOff ? <SignOffLines signOff={unit.signOff} time={time} /> : null}
        {unit.returned ? (
          <span>{messages.returnedWith(unit.returned.by.name, unit.returned.reason)}</span>
        ) : null}
      </button>
      {unit.signedBefore ? (
        <button
          type="button"
          className="sign-off-button"
          onClick={() => {
            choose(chosen)
            showTab('changes')
          }}
        >
          {messages.staleTitle} · {messages.showDifference}
        </button>
      ) : null}
      {paper && review.may.verifyPaper.allowed ? (
        <button
          type="button"
          className="sign-off-button"
          onClick={() => open({ name: 'paper', seq: paper.seq })}
        >
          {messages.verifyPaper}
        </button>
      ) : null}
    </li>
  )
}

/** Answers what lists call a unit; null for the page as a whole. */
export function nameUnit({ units }: Pick<ReviewAnswer, 'units'>, unit: UnitAnswer['unit']): string | null {
  return unit === 'page' ? null : (units.find((one) => one.unit === unit)?.name ?? String(unit))
}
