/** How a delegation stands at a moment. */
export type DelegationStanding = 'coming' | 'in-force' | 'over' | 'ended'

/** Answers how a delegation stands at a moment, by default now; its own moments in ISO 8601. */
export function readStanding(
  { from, until, endedAt }: { from: string; until: string; endedAt?: string | null },
  now = new Date(),
): DelegationStanding {
  if (endedAt) return 'ended'
  if (new Date(until) <= now) return 'over'
  return new Date(from) <= now ? 'in-force' : 'coming'
}
