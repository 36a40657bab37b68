'use client'
import { useState } from 'react'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import type { UnitKey } from '../../../answers.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { signOffMessages } from '../messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { useDraft } from '../use-draft.ts'
import { hashOfUnit } from './act-bodies.ts'
import { ActForm, ChoiceField, WordsField } from './act-form.tsx'

/** Returns a piece, or the page, to a step before this one, with a reason. */
export function ReturnDialog() {
  const messages = useMessages(signOffDialogMessages)
  const { thePage } = useMessages(signOffMessages)
  const { review, target, unit, acts } = useSignOff()
  const steps = review.steps.filter(({ key }) => unit?.may.returnTo.includes(key))
  const [to, setTo] = useState(steps.at(-1)?.key ?? null)
  const [chosen, setChosen] = useState<UnitKey | null>(null)
  const [reason, setReason, forgetReason] = useDraft(`return-${target?.step}-${target?.unit}`)
  if (!target || !unit) return null
  const goal = steps.find(({ key }) => key === to)
  // A step that is signed piece by piece gets a piece back, and one that signs the page gets the page.
  const units = review.units.filter(({ unit: one }) => (goal?.level === 'piece') === (one !== 'page'))
  const returned = units.some((one) => one.unit === chosen) ? chosen : (units[0]?.unit ?? null)
  const isFixed = target.unit !== 'page' || units.length < 2
  const what = isFixed && target.unit !== 'page' ? target.unit : returned
  const send = async () => {
    const refused = await acts.send({
      did: 'return',
      path: '/return',
      body: {
        step: target.step,
        to,
        unit: what,
        hash: hashOfUnit(review, what ?? 'page'),
        reason: reason.trim(),
      },
    })
    if (refused === null) forgetReason()
    return refused
  }
  return (
    <ActForm
      submit={messages.returnNow}
      id="confirm-return"
      onSubmit={send}
      isReady={to !== null && what !== null && reason.trim() !== ''}
    >
      <ChoiceField
        label={messages.returnTo}
        choices={steps.map(({ key, label }) => ({ value: key, label }))}
        value={to}
        onChange={setTo}
      />
      {isFixed ? null : (
        <ChoiceField
          label={messages.returnUnit}
          choices={units.map((one) => ({
            value: one.unit,
            label: one.unit === 'page' ? thePage : one.name,
          }))}
          value={returned}
          onChange={setChosen}
        />
      )}
      <WordsField
        label={messages.returnReason}
        hint={messages.returnHint}
        value={reason}
        onChange={setReason}
        rows={4}
      />
    </ActForm>
  )
}
