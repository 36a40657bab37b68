import type { Step } from '../process/process.ts'
import type { Unit } from '../record/acts.ts'
import type { ReviewState, Ruling, Signer } from './review-state.ts'
import {
  allowed,
  findRight,
  lockedIssue,
  refusePerson,
  refuseTurn,
  ruleByRole,
  unknownUnit,
  waitsForOthers,
} from './rulings.ts'
import { findUnit } from './turns.ts'

/** Who compares as a second person: changes at 核红, and paper with its scan. */
export const comparingRoles = ['proofreader', 'editor', 'section-editor', 'chief-editor'] as const

/** A step at a unit that a person wants to pass; `override` for a chief editor in another's place, with a reason. */
export type SignAttempt = { state: ReviewState; step: string; unit: Unit; signer: Signer; override: boolean }

/** R1, R2, R6: whether a person may pass a unit at a step now. */
export function maySign({ state, step: key, unit, signer, override }: SignAttempt): Ruling {
  const at = findUnit(state, { step: key, unit })
  if (!at) return unknownUnit
  const { step } = at.found
  if (state.locked) return lockedIssue
  if (at.unitState.status === 'signed') return refuseTurn(signedAlready)
  if (!at.isTurn) return waitsForOthers(step)
  if (step.stage === 'print' && state.pendingChanges?.begun) return refuseTurn(changesBegun)
  if (step.stage === 'print' && state.queries.some(({ answer }) => !answer)) return refuseTurn(openQueries)
  if (override) return ruleOverride(signer)
  const right = ruleByRole(signer, {
    among: [step.role],
    act: { zh: `“${step.label.zh}”`, en: `“${step.label.en}”` },
  })
  if (!right.allowed) return right
  return findExclusion({ state, step, unit, signer }) ?? right
}

/** Whether a chief editor may sign in another's place; the record shows the reason. */
function ruleOverride(signer: Signer): Ruling {
  if (signer.role === 'chief-editor') return allowed
  return refusePerson({
    zh: '只有总编辑可以越级签字\uFF0C并写明理由。',
    en: 'Only a chief editor signs in another’s place, with a reason.',
  })
}

/** R1: who signed a step that needs another person, for this piece or for any piece of the page. */
function findExclusion({
  state,
  step,
  unit,
  signer,
}: {
  state: ReviewState
  step: Step
  unit: Unit
  signer: Signer
}): Ruling | null {
  for (const other of state.steps) {
    if (!step.distinctFrom.includes(other.step.key)) continue
    const isExcluded = other.units.some(
      ({ unit: otherUnit, signOff }) =>
        signOff?.by.id === signer.id && (unit === 'page' || otherUnit === 'page' || otherUnit === unit),
    )
    if (!isExcluded) continue
    return refusePerson({
      zh: `“${other.step.label.zh}”是你签的\uFF0C“${step.label.zh}”须由另一人签。`,
      en: `You signed “${other.step.label.en}”: “${step.label.en}” needs another person.`,
    })
  }
  return null
}

/** A return to an earlier step; `step` is where it is returned from. */
export type ReturnAttempt = SignAttempt & { to: string }

/** R3, R4: whether a person may return a unit to a step: who signs now, and in proof the editors too. */
export function mayReturn({ state, step: key, to, unit, signer, override }: ReturnAttempt): Ruling {
  const target = findUnit(state, { step: to, unit })
  const index = state.steps.findIndex(({ step }) => step.key === key)
  const from = state.steps[index]
  if (!target || !from) return unknownUnit
  if (state.locked) return lockedIssue
  if (state.published && target.found.step.stage !== 'print') return refuseTurn(correction)
  if (target.index > index) return refuseTurn(laterStep)
  const here = findUnit(state, { step: key, unit: from.step.level === 'page' ? 'page' : unit })
  if (!here?.isTurn) return waitsForOthers(from.step)
  if (here.unitState.status === 'signed') return refuseTurn(signedAlready)
  if (override) return ruleOverride(signer)
  if (from.step.stage === 'proof') {
    const right = findRight(signer, ['editor', 'section-editor', 'chief-editor'])
    if (right) return right
  }
  return ruleByRole(signer, {
    among: [from.step.role],
    act: { zh: `从“${from.step.label.zh}”退回`, en: `Returning from “${from.step.label.en}”` },
  })
}

/** Whether a person may confirm a sign-off that was entered from paper: anybody but who entered it. */
export function mayVerifyPaper({
  state,
  entry,
  signer,
}: {
  state: ReviewState
  entry: number
  signer: Signer
}): Ruling {
  const waiting = state.unverified.find(({ seq }) => seq === entry)
  if (!waiting) {
    return refuseTurn({
      zh: '这条签字不是等待核对的纸面签字。请刷新后再看。',
      en: 'That is no sign-off from paper that waits to be verified. Reload, and look again.',
    })
  }
  if (waiting.by.id === signer.id) return refusePerson(secondPerson)
  return ruleByRole(signer, {
    among: comparingRoles,
    act: { zh: '核对纸面签字', en: 'Verifying a sign-off from paper' },
  })
}

/** R5: whether a person may compare a text with what was signed and its listed changes (核红): not who signed. */
export function mayVerifyChanges({ state, signer }: { state: ReviewState; signer: Signer }): Ruling {
  const { pendingChanges } = state
  if (!pendingChanges) {
    return refuseTurn({
      zh: '现在没有等待核红的付印。',
      en: 'No print with changes waits to be verified now.',
    })
  }
  if (pendingChanges.by.id === signer.id) return refusePerson(secondPerson)
  return ruleByRole(signer, {
    among: comparingRoles,
    act: { zh: '核红', en: 'Verifying the changes' },
  })
}

const signedAlready = {
  zh: '这一步已经签过\uFF0C文字没有改动\uFF0C不用再签。',
  en: 'This step is signed, and the text has not changed: there is nothing to sign.',
}

const openQueries = {
  zh: '还有质疑没有答复。责任编辑答复之后才能付印。',
  en: 'Queries are unanswered. An editor answers them before the issue is released.',
}

const changesBegun = {
  zh: '已签改后付印，正在改动文字。请改完后由另一人核红；不按所列改动付印的，先退回。',
  en: 'It is signed for print after changes, which are being made. A second person verifies them; to print another text, return it first.',
}

const correction = {
  zh: '更正只经最后一步。有问题的，请直接修改、提出质疑，或退回到这一步。',
  en: 'A correction passes the last step alone. Change what is wrong, raise a query, or return it to this step.',
}

const laterStep = {
  zh: '只能退回到前面的步骤。',
  en: 'A text is returned to an earlier step only.',
}

const secondPerson = {
  zh: '须由另一人核对\uFF1A这是你自己签的。',
  en: 'A second person does this: the signature is your own.',
}
