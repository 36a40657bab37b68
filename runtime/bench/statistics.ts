/** Answers the middle one of some numbers. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** Answers the number below which a share of all, from 0 to 1, lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}
