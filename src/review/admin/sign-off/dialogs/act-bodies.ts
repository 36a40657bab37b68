import type { ReviewAnswer, UnitKey } from '../../../answers.ts'

/** Answers the hash that a sign-off of a unit names: that of the piece, or of the whole text. */
export function hashOfUnit({ units, hash }: Pick<ReviewAnswer, 'units' | 'hash'>, unit: UnitKey): string {
  return units.find((one) => one.unit === unit)?.hash ?? hash
}
