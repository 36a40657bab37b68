'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { roleLabels } from '../../../people/rules.ts'
import type { Step } from '../../process/process.ts'
import { processMessages } from './messages.ts'
import { StepForm } from './step-form.tsx'

type Props = {
  step: Step
  index: number
  steps: readonly Step[]
  isClosed: boolean
  onChange: (change: Partial<Step>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One step in words, with what can be done to it. */
export function StepRow({ step, index, steps, isClosed, onChange, onMove, onRemove }: Props) {
  const messages = useMessages(processMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const [isOpen, setIsOpen] = useState(false)
  const label = step.label[language] || step.key
  const others = steps
    .filter(({ key }) => step.distinctFrom.includes(key))
    .map((other) => other.label[language])
  return (
    <li>
      <div className="review-process__step">
        <p>
          <strong>{label}</strong>{' '}
          <span className="review-process__stage">{messages.stages[step.stage]}</span>
          <br />
          {messages.say(messages.levels[step.level], roleLabels[step.role][language])}
          {others.length > 0 ? ` · ${messages.distinct(others)}` : null}
        </p>
        {isClosed ? null : (
          <div className="review-process__tools">
            <Tool label={messages.up(label)} disabled={index === 0} onClick={() => onMove(-1)}>
              ↑
            </Tool>
            <Tool
              label={messages.down(label)}
              disabled={index === steps.length - 1}
              onClick={() => onMove(1)}
            >
              ↓
            </Tool>
            <Tool label={messages.remove(label)} disabled={false} onClick={onRemove}>
              ×
            </Tool>
            <Button
              buttonStyle="pill"
              size="small"
              margin={false}
              extraButtonProps={{ 'aria-expanded': isOpen }}
              aria-label={messages.edit(label)}
              onClick={() => setIsOpen((before) => !before)}
            >
              {isOpen ? messages.close : messages.edit(label)}
            </Button>
          </div>
        )}
      </div>
      {isOpen && !isClosed ? (
        <StepForm step={step} earlier={steps.slice(0, index)} language={language} onChange={onChange} />
      ) : null}
    </li>
  )
}

function Tool({
  label,
  disabled,
  onClick,
  children,
}: {
  label: string
  disabled: boolean
  onClick: () => void
  children: string
}) {
  return (
    <Button
      buttonStyle="subtle"
      size="small"
      margin={false}
      aria-label={label}
      tooltip={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
