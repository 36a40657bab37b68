import type { Bilingual } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import type { ReviewState, StepState } from '../rules/review-state.ts'

/** Answers where an issue stands and who is next, in one sentence. */
export function sayWhere(state: ReviewState): Bilingual {
  switch (state.phase) {
    case 'no-process':
      return {
        zh: '这个栏目不设审校流程\uFF0C随时可以签发。',
        en: 'This series has no review process: the issue can be published at any time.',
      }
    case 'changes':
      return {
        zh: '已改后付印\uFF1A请照单改正\uFF0C再由另一人核红。',
        en: 'Signed for print after changes: make exactly those, then a second person verifies them.',
      }
    case 'released':
      return {
        zh: '已付印\uFF0C等待刊发。要再改动\uFF0C请先退回。',
        en: 'Released, and waiting to be published. Reopen it before you change anything.',
      }
    case 'published':
      return {
        zh: '已刊发。要更正\uFF0C请先退回。',
        en: 'Published. Reopen it before you correct anything.',
      }
    case 'reopened': {
      const print = state.steps.at(-1)
      return print ? sayReopened(print) : sayStep(state)
    }
    case 'composing':
    case 'review':
    case 'proof':
    case 'print':
      return sayStep(state)
  }
}

function sayReopened({ step }: StepState): Bilingual {
  const role = roleLabels[step.role]
  return {
    zh: `正在更正\uFF1A改好后由${role.zh}重签“${step.label.zh}”\uFF0C即可刊发更正。`,
    en: `Being corrected: when that is done, the ${role.en.toLowerCase()} signs “${step.label.en}” again, and the correction is published.`,
  }
}

function sayStep({ steps }: ReviewState): Bilingual {
  const waiting = steps.find(({ complete }) => !complete)
  if (!waiting) return { zh: '各步骤都已签字。', en: 'All steps are signed.' }
  const { step, units } = waiting
  const role = roleLabels[step.role]
  const left = units.filter(({ status }) => status !== 'signed').length
  const ofUnits =
    step.level === 'piece' ? { zh: `\uFF08还有 ${left} 篇\uFF09`, en: ` (${left} to go)` } : null
  return {
    zh: `等待${role.zh}签“${step.label.zh}”${ofUnits?.zh ?? ''}。`,
    en: `Waiting for the ${role.en.toLowerCase()} to sign “${step.label.en}”${ofUnits?.en ?? ''}.`,
  }
}
