import { isValues } from '../plain-value.ts'

/** Says whether two values of a form say the same; the ways of being empty are one. */
export function isSameValue(one: unknown, other: unknown): boolean {
  const [left, right] = [toComparable(one), toComparable(other)]
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isSameValue(item, right[index]))
  }
  if (!isValues(left) || !isValues(right)) return left === right
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => isSameValue(left[name], right[name]))
}

function toComparable(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  return value
}
