import type { Thread } from './thread.ts'

/** Answers the address at which a thread is read beside its text, which opens at its place. */
export function pathOfThread({
  id,
  collection,
  documentId,
  locale,
}: Pick<Thread, 'id' | 'collection' | 'documentId' | 'locale'>): string {
  return `/admin/collections/${collection}/${documentId}?${locale ? `locale=${locale}&` : ''}thread=${id}`
}
