import type { DutyQuestion } from '../../press/contracts.ts'

/** Says whether the caller is on duty now (R6): by a delegation of that kind, in force at this moment. */
export const isOnDuty: DutyQuestion = async (req) => {
  if (!req.user) return false
  const now = new Date().toISOString()
  const { totalDocs } = await req.payload.count({
    collection: 'delegations',
    where: {
      and: [
        { kind: { equals: 'duty' } },
        { who: { equals: req.user.id } },
        { from: { less_than_equal: now } },
        { until: { greater_than: now } },
        { endedAt: { exists: false } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
