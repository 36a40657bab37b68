import type { Role } from '../../kernel/access.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import type { SigningRole } from '../process/process.ts'
import type { Unit } from '../record/acts.ts'
import type { ReviewState, Ruling, Signer, StepState } from './review-state.ts'
import { allowed, findRight, nameRoles } from './rulings.ts'

const rank: readonly SigningRole[] = ['proofreader', 'editor', 'section-editor', 'chief-editor']
const composing: readonly SigningRole[] = ['editor', 'section-editor', 'chief-editor']

/**
 * Whether a person may change a unit's printed text at the step where it is now: composers before its first review ends,
 * the signer's level during reviews, proofreaders and editors in proof, nobody once it is released. A chief editor, and an
 * administrator for repairs, edits at any open step.
 */
export function mayEdit({ state, unit, signer }: { state: ReviewState; unit: Unit; signer: Signer }): Ruling {
  if (state.steps.length === 0) return allowed
  if (state.locked) return refuse(locked)
  if (signer.role === 'admin') return allowed
  const roles = findEditors(state, unit)
  const right = findRight(signer, roles)
  if (right) return right
  const names = nameRoles(roles)
  const at = findPending(state, unit)?.step.label ?? { zh: '修改', en: 'correction' }
  return refuse({
    zh: `现在是“${at.zh}”\uFF0C由${names.zh}修改。要改动\uFF0C请提出质疑\uFF0C或请他们退回。`,
    en: `It is at “${at.en}” now, where these edit: ${names.en}. Raise a query, or ask them to return it.`,
  })
}

/** The roles that edit a unit now; empty once it is locked. */
export function findEditors(state: ReviewState, unit: Unit): readonly Role[] {
  if (state.locked) return []
  if (state.phase === 'changes') return composing
  if (state.phase === 'reopened') return rank
  const pending = findPending(state, unit)
  if (!pending) return composing
  const { step } = pending
  if (step.stage === 'proof') return rank
  // The page is composed on while its pieces are still on their way to it.
  if (state.steps[0] === pending || (unit === 'page' && !pending.open)) return composing
  if (step.stage === 'print') return [...new Set<SigningRole>([...composing, step.role])]
  return rank.slice(rank.indexOf(step.role))
}

/** The step that a unit is at: the first that it has not passed. */
export function findPending({ steps }: Pick<ReviewState, 'steps'>, unit: Unit): StepState | null {
  const pending = steps.find(({ step, units, complete }) => {
    if (step.level === 'page') return !complete
    return unit !== 'page' && units.find((other) => other.unit === unit)?.status !== 'signed'
  })
  return pending ?? null
}

function refuse(sentence: Bilingual): Ruling {
  return { allowed: false, code: 'stage-closed', ...sentence }
}

const locked: Bilingual = {
  zh: '本期已经付印或刊发\uFF0C不能直接修改。请总编辑或编辑室主任先退回修改。',
  en: 'The issue is released or published and cannot be edited. A chief or section editor returns it for correction first.',
}
