import type { DefaultValue } from 'payload'
import { findNewestIssue, findUsualSeries } from './queries.ts'

/** Proposes the series of the newest issue, or the only series there is. */
export const proposeSeries: DefaultValue = async ({ req }) => (await findUsualSeries(req))?.id

/** Answers a proposal of the next number: one more than the highest in the series of the newest issue. */
export function proposeNumber(field: 'number' | 'totalNumber'): DefaultValue {
  return async ({ req }) => {
    const newest = await findNewestIssue(req)
    if (!newest) return undefined
    const { docs } = await req.payload.find({
      collection: 'issues',
      where: { series: { equals: newest.series } },
      draft: true,
      sort: `-${field}`,
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const highest = docs[0]?.[field]
    return typeof highest === 'number' ? highest + 1 : undefined
  }
}
