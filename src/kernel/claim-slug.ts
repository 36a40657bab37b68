import type { PayloadRequest, Where } from 'payload'
import { holdsItsSlug } from './fixed-slug.ts'
import { lockInTransaction } from './transaction.ts'

/** An address that a document wants among those of one parent: an issue in its series, a piece in its issue. */
export type SlugClaim = {
  collection: 'answers' | 'issues'
  parent: { field: 'issue' | 'series'; id: number | null }
  slug: string | null | undefined
  /** The claiming document; absent while it is being made. */
  id: number | undefined
}

/**
 * Says whether another document of the parent holds the address. Until the transaction ends nobody else can claim an
 * address there: two claims of one address at the same time would not see each other.
 */
export async function isSlugTaken(
  req: PayloadRequest,
  { collection, parent, slug, id }: SlugClaim,
): Promise<boolean> {
  await lockInTransaction(req, { name: `slugs:${parent.field}:${parent.id}`, mode: 'exclusive' })
  const own: Where[] = id ? [{ id: { not_equals: id } }] : []
  const { totalDocs } = await req.payload.find({
    collection,
    where: {
      and: [{ slug: { equals: slug } }, { [parent.field]: { equals: parent.id } }, holdsItsSlug, ...own],
    },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
