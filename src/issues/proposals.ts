import type { DefaultValue, PayloadRequest } from 'payload'
import type { Issue, Series } from '../generated/payload-types.ts'
import { findDraft, idOf } from '../kernel/documents.ts'

async function findNewest(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'issues',
    draft: true,
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Answers the series of the newest issue, or the only series there is. */
async function findUsualSeries(req: PayloadRequest): Promise<Series | null> {
  const newest = await findNewest(req)
  if (newest) return findDraft(req, { collection: 'series', id: idOf(newest.series), access: 'ours' })
  const { docs } = await req.payload.find({
    collection: 'series',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Proposes the series of the newest issue, or the only series there is. */
export const proposeSeries: DefaultValue = async ({ req }) => (await findUsualSeries(req))?.id

/** Proposes the credits of a new issue: the roles that its series prints, in their order, still without names. */
export async function proposeCredits(req: PayloadRequest): Promise<NonNullable<Issue['credits']>> {
  const series = await findUsualSeries(req)
  return (series?.creditRoles ?? []).map((role) => ({ role, names: [] }))
}

/** Answers a proposal of the next number: one more than the highest in the series of the newest issue. */
export function proposeNumber(field: 'number' | 'totalNumber'): DefaultValue {
  return async ({ req }) => {
    const newest = await findNewest(req)
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
