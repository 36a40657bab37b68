import type { QueryState, ReviewState, Ruling, Signer } from './review-state.ts'
import { lockedIssue, refusePerson, refuseTurn, ruleByRole } from './rulings.ts'

/** Who answers queries. */
export const answeringRoles = ['editor', 'section-editor', 'chief-editor'] as const

type Attempt = { state: ReviewState; signer: Signer }

/** Whether a person may return a released or published issue for correction. */
export function mayReopen({ state, signer }: Attempt): Ruling {
  if (!state.locked) {
    return refuseTurn({
      zh: '本期没有锁定\uFF0C可以直接修改。',
      en: 'The issue is not locked: it can be changed as it is.',
    })
  }
  const printRoles = state.steps.flatMap(({ step }) => (step.stage === 'print' ? [step.role] : []))
  return ruleByRole(signer, {
    among: [...new Set(['chief-editor' as const, 'section-editor' as const, ...printRoles])],
    act: { zh: '退回修改', en: 'Returning an issue for correction' },
  })
}

/** Whether a person may raise a query (质疑). */
export function mayQuery({ state, signer }: Attempt): Ruling {
  if (state.locked) return lockedIssue
  return ruleByRole(signer, {
    among: ['proofreader', 'editor', 'section-editor', 'chief-editor'],
    act: { zh: '提出质疑', en: 'Raising a query' },
  })
}

/** Whether a person may answer a query: an editor, and not who asked. */
export function mayAnswer({ query, signer }: Attempt & { query: QueryState }): Ruling {
  if (query.answer) {
    return refuseTurn({
      zh: '这条质疑已经答复。',
      en: 'This query is answered.',
    })
  }
  if (query.by.id === signer.id) {
    return refusePerson({
      zh: '这是你提的质疑\uFF0C由别的编辑来答复。',
      en: 'You asked this: another editor answers it.',
    })
  }
  return ruleByRole(signer, {
    among: answeringRoles,
    act: { zh: '答复质疑', en: 'Answering a query' },
  })
}

/** Whether a person may give an issue the process that its series has now: all its steps begin anew. */
export function mayAdopt({ signer }: Attempt): Ruling {
  return ruleByRole(signer, {
    among: ['chief-editor'],
    act: { zh: '改用栏目现行流程', en: 'Taking over the series’ present process' },
  })
}

/** Whether a person may let findings of the checks pass. */
export function mayWaive({ signer }: Attempt): Ruling {
  return ruleByRole(signer, {
    among: ['editor', 'section-editor', 'chief-editor'],
    act: { zh: '豁免检查结果', en: 'Letting a finding pass' },
  })
}
