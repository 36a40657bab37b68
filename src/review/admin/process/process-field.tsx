'use client'
import { Button, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { checkProcess } from '../../process/check-process.ts'
import { addStep, changeStep, choosePreset, moveStep, removeStep } from '../../process/edit-process.ts'
import { presetLabels, presets } from '../../process/presets.ts'
import { type Process, presetNames } from '../../process/process.ts'
import { processMessages } from './messages.ts'
import { StepRow } from './step-row.tsx'
import './process.css'

/** The process of a series: a preset, or steps of its own, in plain words. */
export const ProcessField: JSONFieldClientComponent = ({ path, readOnly }) => {
  const messages = useMessages(processMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const { value, setValue, disabled } = useField<unknown>({ path })
  const [said, setSaid] = useState('')
  const process = readValue(value)
  const { steps } = process
  const isClosed = readOnly === true || disabled
  const fault = checkProcess(process)

  function put(changed: Process, sentence: string): void {
    setValue(changed)
    setSaid(sentence)
  }

  return (
    <fieldset className="review-process field-type" disabled={isClosed}>
      <legend>{messages.title}</legend>
      <p className="review-process__hint">{isClosed ? messages.onlyChiefs : messages.hint}</p>
      <div className="review-process__presets" role="radiogroup" aria-label={messages.preset}>
        {presetNames
          .filter((name) => name !== 'own' || process.preset === 'own')
          .map((name) => (
            <label key={name}>
              <input
                type="radio"
                name={`${path}-preset`}
                checked={process.preset === name}
                onChange={() => put(choosePreset(process, name), presetLabels[name][language])}
              />
              {presetLabels[name][language]}
            </label>
          ))}
      </div>
      {steps.length === 0 ? <p>{messages.none}</p> : null}
      <ol className="review-process__steps">
        {steps.map((step, index) => (
          <StepRow
            // A key can be typed over: the place is what stays.
            key={index}
            step={step}
            index={index}
            steps={steps}
            isClosed={isClosed}
            onChange={(change) => put(changeStep(process, { index, change }), '')}
            onMove={(by) =>
              put(moveStep(process, { index, by }), messages.moved(step.label[language], index + by + 1))
            }
            onRemove={() => put(removeStep(process, index), messages.removed(step.label[language]))}
          />
        ))}
      </ol>
      {isClosed ? null : (
        <Button
          buttonStyle="secondary"
          size="small"
          icon="plus"
          iconPosition="left"
          margin={false}
          disabled={steps.length >= 20}
          onClick={() => put(addStep(process), messages.added(messages.add))}
        >
          {messages.add}
        </Button>
      )}
      {fault ? (
        <p className="review-process__fault" role="alert">
          {fault[language]}
        </p>
      ) : null}
      <output className="review-process__said">{said}</output>
    </fieldset>
  )
}

/** What is half typed is shown as it is; what is no process at all is none. */
function readValue(value: unknown): Process {
  return isDrafted(value) ? value : presets.none
}

/** The form's own value: steps with a field that does not hold yet, such as an empty name. */
function isDrafted(value: unknown): value is Process {
  return typeof value === 'object' && value !== null && 'steps' in value && Array.isArray(value.steps)
}
