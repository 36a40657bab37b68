import type { Locale } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import type { SignOffAnswer, StepAnswer, UnitAnswer } from '../answers.ts'
import { mayReturn, maySign } from '../rules/may-sign.ts'
import type { ReviewState, Ruling, Signer, SignOff, StepState, UnitState } from '../rules/review-state.ts'
import { presentPerson } from './present-person.ts'
import { presentRuling } from './present-ruling.ts'

type Reader = { signer: Signer; language: Locale }

/** Answers the steps of an issue with all their units, and what the caller may do at each. */
export function presentSteps(state: ReviewState, reader: Reader): StepAnswer[] {
  const { language } = reader
  return state.steps.map((stepState) => {
    const { step, complete, open, units } = stepState
    return {
      ...step,
      label: step.label[language],
      roleLabel: roleLabels[step.role][language],
      complete,
      open,
      units: units.map((unit) => presentUnit({ state, stepState, unit }, reader)),
    }
  })
}

/** Rules on 改后付印, which signs the last step as any pass does. */
export function rulePrint(state: ReviewState, signer: Signer): Ruling {
  const print = state.steps.find(({ step }) => step.stage === 'print')
  if (print) return maySign({ state, step: print.step.key, unit: 'page', signer, override: false })
  return {
    allowed: false,
    code: 'step-closed',
    zh: '本期不设审校步骤。',
    en: 'This issue has no steps to sign.',
  }
}

type Place = { state: ReviewState; stepState: StepState; unit: UnitState }

function presentUnit({ state, stepState, unit: at }: Place, { signer, language }: Reader): UnitAnswer {
  const { key } = stepState.step
  const { unit, status, signOff, before, returned } = at
  const ask = { state, step: key, unit, signer }
  const returnTo = listEarlier(state, key).filter((to) => mayReturn({ ...ask, to, override: false }).allowed)
  const [first = key] = listEarlier(state, key)
  return {
    unit,
    status,
    signOff: signOff && presentSignOff(signOff, language),
    signedBefore: before?.hash ?? null,
    returned: returned && {
      seq: returned.seq,
      at: returned.at,
      by: presentPerson(returned.by, language),
      step: returned.step,
      reason: returned.reason,
    },
    may: {
      sign: presentRuling(maySign({ ...ask, override: false }), language),
      override: presentRuling(maySign({ ...ask, override: true }), language),
      return: presentRuling(mayReturn({ ...ask, to: returnTo[0] ?? first, override: false }), language),
      returnTo,
    },
  }
}

/** A unit goes back to the step itself, so that its own signer looks again, or to one before. */
function listEarlier({ steps }: ReviewState, key: string): string[] {
  const index = steps.findIndex(({ step }) => step.key === key)
  return steps.slice(0, index + 1).map(({ step }) => step.key)
}

function presentSignOff(signOff: SignOff, language: Locale): SignOffAnswer {
  const { seq, at, by, forWhom, hash, from, opinion, override, paper } = signOff
  return {
    seq,
    at,
    by: presentPerson(by, language),
    forWhom: forWhom && presentPerson(forWhom, language),
    hash,
    from,
    opinion,
    override,
    paper: paper && { ...paper, verifiedBy: paper.verifiedBy?.name ?? null },
  }
}
