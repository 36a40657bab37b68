import type { PayloadRequest, Where } from 'payload'
import { isLocale } from '../kernel/locales.ts'
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
    select: {},
    pagination: false,
    limit: 0,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/** Answers a condition on `path` that holds for what stands in a current edition in the request's language. */
export async function findPublishedHere(req: PayloadRequest, path: 'id' | 'issue'): Promise<Where> {
  const locale = isLocale(req.locale) ? req.locale : 'zh'
  const { docs } = await req.payload.db.find<{ id: number; issueId: number }>({
    collection: 'editions',
    where: {
      and: [
        { locale: { equals: locale } },
        { superseded: { equals: false } },
        { kind: { not_equals: 'withdrawal' } },
      ],
    },
    select: { issueId: true },
    pagination: false,
    limit: 0,
    req,
  })
  return { [path]: { in: docs.map(({ issueId }) => issueId) } }
}
