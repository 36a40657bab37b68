import type { PayloadRequest } from 'payload'
import { findTitlesOn } from '../experts/rules.ts'
import type { Expert } from '../generated/payload-types.ts'
import { collectIds, dropEmptyEntries, dropHiddenIds } from './hidden-relations.ts'
import { type PublicSlug, surfaces } from './surfaces.ts'
import { findVisibleIds } from './visible-ids.ts'

type Document = Record<string, unknown>

/** Answers the listed fields of a document; an expert's history becomes the titles of today (P1). */
export function keepListedFields(slug: PublicSlug, document: Document): Document {
  const listed = new Set(surfaces[slug].fields)
  const kept = Object.fromEntries(Object.entries(document).filter(([field]) => listed.has(field)))
  if (slug !== 'experts' || !Array.isArray(kept.affiliations)) return kept
  // The field's own type: Payload has read the document by its schema.
  const affiliations = kept.affiliations as NonNullable<Expert['affiliations']>
  const day = new Date().toISOString().slice(0, 10)
  return { ...kept, affiliations: findTitlesOn({ affiliations, day }).map((title) => ({ title })) }
}

/** Takes out of documents the ids of others that the caller may not read, such as drafts. */
export async function hideUnreadable(
  req: PayloadRequest,
  { slug, documents }: { slug: PublicSlug; documents: readonly Document[] },
): Promise<Document[]> {
  let shown: readonly unknown[] = documents
  for (const { path, to } of surfaces[slug].relations) {
    const ids = [...new Set(collectIds(shown, path))]
    if (ids.length === 0) continue
    const visible = await findVisibleIds(req, { slug: to, ids })
    shown = shown.map((document) => dropHiddenIds(document, path, visible))
  }
  // Dropping ids keeps each document an object.
  return (shown as Document[]).map((document) =>
    'runningOrder' in document
      ? { ...document, runningOrder: dropEmptyEntries(document.runningOrder) }
      : document,
  )
}
