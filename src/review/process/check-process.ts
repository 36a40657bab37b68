import type { Bilingual } from '../../kernel/locales.ts'
import { type Process, type Step, stages } from './process.ts'

/** Answers what is wrong between the steps of a process, and what to do, or null. Without steps nothing is asked. */
export function checkProcess({ steps }: Pick<Process, 'steps'>): Bilingual | null {
  if (steps.length === 0) return null
  return checkKeys(steps) ?? checkStages(steps) ?? checkLevels(steps) ?? checkOthers(steps)
}

function checkKeys(steps: readonly Step[]): Bilingual | null {
  const twice = steps.find(({ key }, index) => steps.findIndex((other) => other.key === key) < index)
  if (!twice) return null
  return {
    zh: `有两个步骤的代号都是“${twice.key}”。请给其中一个另取代号。`,
    en: `Two steps have the key “${twice.key}”. Give one of them another.`,
  }
}

function checkStages(steps: readonly Step[]): Bilingual | null {
  const rank = ({ stage }: Step): number => stages.indexOf(stage)
  const late = steps.find(
    (step, index) => index > 0 && rank(step) < Math.max(...steps.slice(0, index).map(rank)),
  )
  if (late) {
    return {
      zh: `“${late.label.zh}”的位置不对\uFF1A先审\uFF0C再校\uFF0C最后付印。请调整步骤的次序。`,
      en: `“${late.label.en}” stands too late: reviews come first, then proofs, then print. Move it.`,
    }
  }
  if (steps.filter(({ stage }) => stage === 'print').length === 1) return null
  return {
    zh: '最后一步须是付印\uFF0C且只有一步。请补上或删去多余的付印步骤。',
    en: 'The last step is print, and there is one of them. Add it, or take the others out.',
  }
}

function checkLevels(steps: readonly Step[]): Bilingual | null {
  const piecewise = steps.find(({ level, stage }) => level === 'piece' && stage !== 'review')
  if (piecewise) {
    return {
      zh: `“${piecewise.label.zh}”须对整版签字\uFF1A校对和付印不逐篇进行。请把它改为整版。`,
      en: `“${piecewise.label.en}” is of the page: proofs and print are not signed piece by piece. Set its level to page.`,
    }
  }
  const lastReview = steps.findLast(({ stage }) => stage === 'review')
  const hasProofs = steps.some(({ stage }) => stage === 'proof')
  if (!hasProofs || !lastReview || lastReview.level === 'page') return null
  return {
    zh: `“${lastReview.label.zh}”是校对之前的最后一审\uFF0C须对整版签字\uFF1A一校以它所签的文字开始。请把它改为整版。`,
    en: `“${lastReview.label.en}” is the last review before the proofs, which start from the text that it signs. Set its level to page.`,
  }
}

function checkOthers(steps: readonly Step[]): Bilingual | null {
  for (const [index, step] of steps.entries()) {
    const earlier = steps.slice(0, index).map(({ key }) => key)
    const unknown = step.distinctFrom.find((key) => !earlier.includes(key))
    if (unknown === undefined) continue
    return {
      zh: `“${step.label.zh}”要求与“${unknown}”不是同一人\uFF0C但它前面没有这一步。请重新选择。`,
      en: `“${step.label.en}” asks for another person than “${unknown}”, which is no step before it. Choose again.`,
    }
  }
  return null
}
