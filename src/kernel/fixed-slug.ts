import type { Where } from 'payload'

/** What a document's address depends on; `slugFixed` is set by the press at first publication. */
export type Addressed = { slug?: string | null; slugFixed?: boolean | null }

/** What a write makes of an address: nothing new, back to the published one, or a change that must be refused or looked at. */
export type SlugChange = 'none' | 'kept' | 'refused' | 'new'

/**
 * Says what a write makes of a document's address. Once published it stays: a write that clears it, and an older version
 * that is brought back, keep it; another one is refused. A document that leaves the trash claims its address anew.
 */
export function judgeSlugChange({
  wanted,
  original,
  isRestoring,
  leavesTrash,
}: {
  wanted: string | null | undefined
  original: Addressed | undefined
  /** Whether an older version is brought back. */
  isRestoring: boolean
  leavesTrash: boolean
}): SlugChange {
  if (original?.slugFixed && original.slug) {
    return !wanted || wanted === original.slug || isRestoring ? 'kept' : 'refused'
  }
  if (!wanted) return 'none'
  return wanted === original?.slug && !leavesTrash ? 'none' : 'new'
}

/** Which documents hold their address against others: all but those in the trash that were never published. */
export const holdsItsSlug: Where = {
  or: [{ deletedAt: { exists: false } }, { slugFixed: { equals: true } }],
}
