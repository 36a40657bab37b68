import type { PayloadRequest } from 'payload'

/** Answers what a document is called in lists: its title field's value in the language of the request, or null. */
export function titleOf(
  req: PayloadRequest,
  collection: { slug: string; admin: { useAsTitle?: string } },
  documents: readonly unknown[],
): string | null {
  const field = collection.admin.useAsTitle ?? 'id'
  for (const document of documents) {
    const value: unknown = Reflect.get(Object(document), field)
    if (typeof value === 'string' && value !== '') return value
    const ours: unknown = Reflect.get(Object(value), String(req.locale))
    if (typeof ours === 'string' && ours !== '') return ours
  }
  return null
}
