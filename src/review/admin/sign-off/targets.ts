import type { ReviewAnswer, StepAnswer, UnitAnswer, UnitKey } from '../../answers.ts'

/** A unit at a step: what one sign-off is about. */
export type Target = { step: string; unit: UnitKey }

type Found = { step: StepAnswer; unit: UnitAnswer }

/** Answers what a person most likely came to sign: what they may sign, else what is open, else the last step. */
export function chooseTarget(
  { steps }: Pick<ReviewAnswer, 'steps'>,
  after: Target | null = null,
): Target | null {
  const all = steps.flatMap((step) => step.units.map((unit) => ({ step, unit })))
  const from = after ? all.findIndex(({ step, unit }) => isTarget(step, unit, after)) + 1 : 0
  const inTurn = [...all.slice(from), ...all.slice(0, from)]
  const found =
    inTurn.find(({ unit }) => unit.may.sign.allowed) ??
    all.find(({ unit }) => unit.status === 'open' || unit.status === 'stale' || unit.status === 'returned') ??
    all.at(-1)
  return found ? { step: found.step.key, unit: found.unit.unit } : null
}

/** Answers the step and the unit of a target; nulls where the process or the issue has changed meanwhile. */
export function findTarget(
  { steps }: Pick<ReviewAnswer, 'steps'>,
  target: Target | null,
): Found | { step: null; unit: null } {
  const step = steps.find(({ key }) => key === target?.step)
  const unit = step?.units.find((one) => one.unit === target?.unit)
  return step && unit ? { step, unit } : { step: null, unit: null }
}

/** Answers the place of a unit's piece among the pieces of the page, from 0; null for the page itself. */
export function placeOfUnit({ units }: Pick<ReviewAnswer, 'units'>, unit: UnitKey): number | null {
  const place = units.filter((one) => one.unit !== 'page').findIndex((one) => one.unit === unit)
  return place === -1 ? null : place
}

/** Answers the unit whose piece stands at a place of the page; the page itself for none. */
export function unitAtPlace({ units }: Pick<ReviewAnswer, 'units'>, place: number | null): UnitKey {
  return (place === null ? null : units.filter((one) => one.unit !== 'page')[place]?.unit) ?? 'page'
}

function isTarget(step: StepAnswer, unit: UnitAnswer, target: Target): boolean {
  return step.key === target.step && unit.unit === target.unit
}
