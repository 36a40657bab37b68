/** Days of the calendar, `YYYY-MM-DD`, between which everything indexed lies. */
export type Span = { oldest: string; newest: string }

/** Stretches have 1, 2, 4 … quarters; none is longer than this (64 years). */
const longestStretch = 256

/**
 * Answers the stretches of time that a day lies in, short to long. Queries are asked stretch by stretch, the newest
 * first, so that a word that stands everywhere costs no more in a large archive than in a small one.
 */
export function listTiersOfDay(day: string): string[] {
  const quarter = quarterOf(day)
  const tiers: string[] = []
  for (let size = 1; size <= longestStretch; size *= 2) tiers.push(nameTier(size, Math.floor(quarter / size)))
  return tiers
}

/**
 * Answers stretches that cover a span without overlapping, the newest first. Each is at most twice as long as all newer
 * ones together: few cover an archive, and none has many more results than are still wanted.
 */
export function planTiers({ oldest, newest }: Span): string[] {
  const first = quarterOf(oldest)
  const tiers: string[] = []
  let end = quarterOf(newest) + 1
  let covered = 0
  while (end > first) {
    let size = 1
    while (size * 2 <= Math.min(covered * 2, longestStretch) && end % (size * 2) === 0) size *= 2
    end -= size
    covered += size
    tiers.push(nameTier(size, end / size))
  }
  return tiers
}

/** Counts the quarters before a day. */
function quarterOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}

function nameTier(size: number, index: number): string {
  return `${size}q${index}`
}
