/** Days of the calendar, `YYYY-MM-DD`, between which everything indexed lies. */
export type Span = { oldest: string; newest: string }

/** Years whose quarters are asked one by one, before whole years and then decades. */
const yearsByQuarter = 2

/**
 * Answers the stretches of time that a day lies in, small to large. Queries are asked stretch by stretch, the newest
 * first, so that a word that stands everywhere costs no more in a large archive than in a small one.
 */
export function listTiersOfDay(day: string): string[] {
  const year = Number(day.slice(0, 4))
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  return [quarterTier(year, quarter), yearTier(year), decadeTier(year)]
}

/** Answers stretches that cover a span without overlapping, newest first: quarters, then years, then decades. */
export function planTiers({ oldest, newest }: Span): string[] {
  const first = Number(oldest.slice(0, 4))
  let year = Number(newest.slice(0, 4))
  const tiers: string[] = []
  for (let count = 0; count < yearsByQuarter && year >= first; count += 1, year -= 1) {
    for (const quarter of [4, 3, 2, 1]) tiers.push(quarterTier(year, quarter))
  }
  // A decade is asked as a whole only when none of it has been asked yet.
  for (; year >= first && year % 10 !== 9; year -= 1) tiers.push(yearTier(year))
  for (; year >= first; year -= 10) tiers.push(decadeTier(year))
  return tiers
}

function quarterTier(year: number, quarter: number): string {
  return `${year}q${quarter}`
}

function yearTier(year: number): string {
  return String(year)
}

function decadeTier(year: number): string {
  return `${String(year).slice(0, -1)}x`
}
