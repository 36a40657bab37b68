import type { PayloadRequest } from 'payload'
import type { PublicSlug } from './surfaces.ts'

/** Answers which of `ids` the caller may read, by the collection's own access rule. */
export async function findVisibleIds(
  req: PayloadRequest,
  { slug, ids }: { slug: PublicSlug; ids: readonly number[] },
): Promise<ReadonlySet<number>> {
  const rule = await req.payload.collections[slug].config.access.read({ req })
  if (rule === false || ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: slug,
    where: { and: [{ id: { in: [...ids] } }, ...(rule === true ? [] : [rule])] },
    locale: req.locale ?? undefined,
    select: {},
    pagination: false,
    limit: 0,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
