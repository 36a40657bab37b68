import type { Step } from '../process/process.ts'
import type { Unit } from '../record/acts.ts'
import type { ReviewState, StepState, UnitState } from './review-state.ts'

/**
 * R2: a piece waits for its own earlier steps and for the page's, the page for everything before it; a correction
 * passes the last step alone.
 */
export function isItsTurn(
  { isCorrection }: { isCorrection: boolean },
  { step, unit, earlier }: { step: Step; unit: Unit; earlier: readonly StepState[] },
): boolean {
  if (isCorrection) return step.stage === 'print'
  return earlier.every((before) => {
    if (unit === 'page' || before.step.level === 'page') return before.complete
    return before.units.some((other) => other.unit === unit && other.status === 'signed')
  })
}

/** A unit at a step of a review, and whether it is its turn; null for what the process does not have. */
export function findUnit(
  state: Pick<ReviewState, 'steps' | 'published'>,
  { step: key, unit }: { step: string; unit: Unit },
): { found: StepState; unitState: UnitState; isTurn: boolean; index: number } | null {
  const index = state.steps.findIndex(({ step }) => step.key === key)
  const found = state.steps[index]
  const unitState = found?.units.find((candidate) => candidate.unit === unit)
  if (!found || !unitState) return null
  const earlier = state.steps.slice(0, index)
  const isTurn = isItsTurn({ isCorrection: state.published !== null }, { step: found.step, unit, earlier })
  return { found, unitState, isTurn, index }
}
