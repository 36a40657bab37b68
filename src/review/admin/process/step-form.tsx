'use client'
import { useId } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { roleLabels } from '../../../people/rules.ts'
import { checkLabels, checkNames } from '../../checks/check-names.ts'
import { levels, type Step, signingRoles, stages } from '../../process/process.ts'
import { processMessages } from './messages.ts'

type Props = {
  step: Step
  earlier: readonly Step[]
  language: Locale
  onChange: (change: Partial<Step>) => void
}

/** The fields of one step. */
export function StepForm({ step, earlier, language, onChange }: Props) {
  const messages = useMessages(processMessages)
  const hint = useId()
  const { label } = step
  return (
    <div className="review-process__form">
      <Line
        label={messages.labelZh}
        value={label.zh}
        onChange={(zh) => onChange({ label: { ...label, zh } })}
      />
      <Line
        label={messages.labelEn}
        value={label.en}
        onChange={(en) => onChange({ label: { ...label, en } })}
      />
      <Line label={messages.key} value={step.key} hint={hint} onChange={(key) => onChange({ key })} />
      <p id={hint} className="review-process__hint">
        {messages.keyHint}
      </p>
      <Choice
        label={messages.stage}
        value={step.stage}
        options={stages.map((value) => ({ value, label: messages.stages[value] }))}
        onChange={(stage) => onChange({ stage })}
      />
      <Choice
        label={messages.level}
        value={step.level}
        options={levels.map((value) => ({ value, label: messages.levels[value] }))}
        onChange={(level) => onChange({ level })}
      />
      <Choice
        label={messages.role}
        value={step.role}
        options={signingRoles.map((value) => ({ value, label: roleLabels[value][language] }))}
        onChange={(role) => onChange({ role })}
      />
      {earlier.length > 0 ? (
        <Several
          label={messages.distinctFrom}
          chosen={step.distinctFrom}
          options={earlier.map(({ key, label: other }) => ({ value: key, label: other[language] || key }))}
          onChange={(distinctFrom) => onChange({ distinctFrom })}
        />
      ) : null}
      <Several
        label={messages.checks}
        chosen={step.checks}
        options={checkNames.map((value) => ({ value, label: checkLabels[value][language] }))}
        onChange={(checks) => onChange({ checks })}
      />
    </div>
  )
}

type LineProps = { label: string; value: string; hint?: string; onChange: (value: string) => void }

function Line({ label, value, hint, onChange }: LineProps) {
  return (
    <label>
      <span>{label}</span>
      <input value={value} aria-describedby={hint} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}

function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Several<Value extends string>({
  label,
  chosen,
  options,
  onChange,
}: {
  label: string
  chosen: readonly Value[]
  options: readonly { value: Value; label: string }[]
  onChange: (chosen: Value[]) => void
}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(({ value, label: name }) => (
        <label key={value} className="review-process__check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(
                options
                  .map((option) => option.value)
                  .filter((option) => (option === value ? target.checked : chosen.includes(option))),
              )
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
