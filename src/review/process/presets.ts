import type { Bilingual } from '../../kernel/locales.ts'
import { checkNames } from '../checks/check-names.ts'
import type { PresetName, Process, Step } from './process.ts'

/** What the presets are called at the desk. */
export const presetLabels: Record<PresetName, Bilingual> = {
  daily: { zh: '日报', en: 'Daily newspaper' },
  journal: { zh: '图书期刊\uFF08三审三校\uFF09', en: 'Book or journal (three reviews, three proofs)' },
  web: { zh: '网站', en: 'Web only' },
  'one-review': { zh: '一审', en: 'One review' },
  none: { zh: '不设审校', en: 'None' },
  own: { zh: '自定', en: 'Our own' },
}

const everything = [...checkNames]

const firstReview: Step = {
  key: 'first-review',
  label: { zh: '初审', en: 'First review' },
  level: 'piece',
  stage: 'review',
  role: 'editor',
  checks: everything,
  distinctFrom: [],
}

const secondReview: Step = {
  key: 'second-review',
  label: { zh: '复审', en: 'Second review' },
  level: 'piece',
  stage: 'review',
  role: 'section-editor',
  checks: everything,
  distinctFrom: ['first-review'],
}

const print: Step = {
  key: 'print',
  label: { zh: '付印', en: 'Print' },
  level: 'page',
  stage: 'print',
  role: 'editor',
  checks: everything,
  distinctFrom: [],
}

/** Answers a page-level step of the proofs. */
function proof(
  key: string,
  label: Bilingual,
  others: Partial<Pick<Step, 'role' | 'distinctFrom'>> = {},
): Step {
  return {
    key,
    label,
    level: 'page',
    stage: 'proof',
    role: 'proofreader',
    checks: everything,
    distinctFrom: [],
    ...others,
  }
}

/** The processes that a series can start from (domain notes, 三审三校). */
export const presets: Record<Exclude<PresetName, 'own'>, Process> = {
  daily: {
    preset: 'daily',
    steps: [
      firstReview,
      { ...secondReview, level: 'page' },
      proof('proof', { zh: '校对', en: 'Proof' }),
      {
        ...print,
        label: { zh: '值班总编签发', en: 'Released by the chief on duty' },
        role: 'chief-editor',
        distinctFrom: ['first-review', 'second-review'],
      },
    ],
  },
  journal: {
    preset: 'journal',
    steps: [
      firstReview,
      secondReview,
      {
        key: 'final-review',
        label: { zh: '终审', en: 'Final review' },
        level: 'page',
        stage: 'review',
        role: 'chief-editor',
        checks: everything,
        distinctFrom: ['first-review', 'second-review'],
      },
      proof('first-proof', { zh: '一校', en: 'First proof' }),
      proof('second-proof', { zh: '二校', en: 'Second proof' }, { distinctFrom: ['first-proof'] }),
      proof('third-proof', { zh: '三校', en: 'Third proof' }),
      proof('read-through', { zh: '通读', en: 'Reading through' }, { role: 'editor' }),
      print,
    ],
  },
  web: {
    preset: 'web',
    steps: [
      firstReview,
      {
        ...print,
        label: { zh: '终审签发', en: 'Final review and release' },
        role: 'section-editor',
        distinctFrom: ['first-review'],
      },
    ],
  },
  'one-review': {
    preset: 'one-review',
    steps: [{ ...print, label: { zh: '审发', en: 'Review and release' }, role: 'section-editor' }],
  },
  none: { preset: 'none', steps: [] },
}
