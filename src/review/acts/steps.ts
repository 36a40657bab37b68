import { RoundtableError } from '../../kernel/errors.ts'
import type { ReviewState } from '../rules/review-state.ts'

/** Answers the key of the step that releases an issue. @throws RoundtableError `step-closed` for a process without one */
export function findPrintStep({ steps }: Pick<ReviewState, 'steps'>): string {
  const print = steps.find(({ step }) => step.stage === 'print')
  if (print) return print.step.key
  throw new RoundtableError({
    code: 'step-closed',
    zh: '本期不设审校步骤\uFF0C不用付印签字。',
    en: 'This issue has no steps to sign.',
  })
}
