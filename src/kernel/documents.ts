import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

/** The id behind a relation that may have been populated, or null for none. */
export function idOf(relation: number | { id: number } | null | undefined): number | null {
  return typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null)
}

/** Says whether a write takes a document out of the trash; `data` is complete, as hooks before validation see it. */
export function leavesTrash(
  data: { deletedAt?: string | null },
  original: { deletedAt?: string | null } | undefined,
): boolean {
  return Boolean(original?.deletedAt) && !data.deletedAt
}

/** Says whether a number can be a document's id: a positive one that Postgres holds in four bytes. */
export function isDocumentId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id < 2 ** 31
}

/**
 * Answers the newest draft of a document (in a collection without drafts: the document), or null. Unlike Payload's
 * `findByID` it does not throw when there is none, which would roll back the caller's transaction.
 *
 * @param access `ours` for what the system itself must know, `theirs` to see with the caller's eyes
 */
export async function findDraft<Slug extends CollectionSlug>(
  req: PayloadRequest,
  { collection, id, access }: { collection: Slug; id: number | null; access: 'ours' | 'theirs' },
): Promise<DataFromCollectionSlug<Slug> | null> {
  if (id === null) return null
  const { docs } = await req.payload.find<CollectionSlug, Record<never, never>, true>({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: access === 'ours',
    req,
  })
  // Payload answers whole documents of the collection that it was asked for.
  return (docs[0] as DataFromCollectionSlug<Slug> | undefined) ?? null
}
