import type { DefaultValue, PayloadRequest } from 'payload'

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

/** Proposes the series of the newest issue, or the only series there is. */
export const proposeSeries: DefaultValue = async ({ req }) => {
  const newest = await findNewest(req)
  if (newest) return typeof newest.series === 'object' ? newest.series?.id : newest.series
  const { docs } = await req.payload.find({
    collection: 'series',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
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
