import type { CollectionBeforeChangeHook, CollectionSlug, TypeWithID } from 'payload'

/**
 * Keeps what a document was before its first change under versions, for documents that are older than those: else
 * nobody could say what that change was.
 */
export const keepFirstVersion: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return data
  const { db } = req.payload
  // Payload names a hook's collection by plain text; it is one of the configuration's own.
  const slug = collection.slug as CollectionSlug
  const id = Number(originalDoc?.id)
  const { totalDocs } = await db.countVersions({ collection: slug, where: { parent: { equals: id } }, req })
  if (totalDocs > 0) return data
  const stored = await db.findOne<TypeWithID & { createdAt: string; updatedAt: string }>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!stored) return data
  await db.createVersion({
    collectionSlug: slug,
    parent: id,
    versionData: stored,
    autosave: false,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    req,
  })
  return data
}
