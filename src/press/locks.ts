import type { PayloadRequest } from 'payload'
import { idOf, isDocumentId } from '../kernel/documents.ts'
import type { GuardedSlug, WriteArguments } from './guarded.ts'

/** The name of an issue's lock: shared by whoever writes a part of it, exclusive for the press. */
export function issueLock(id: number): string {
  return `issue:${id}`
}

/** The name of one document's lock, which each writer takes alone. */
export function documentLock(slug: GuardedSlug, id: number): string {
  return `${slug}:${id}`
}

/**
 * The lock of what the public sees of experts and series: shared by whoever writes one, exclusive for the press, which
 * marks them. Payload writes a document back whole, as it read it: a mark set in between would be lost.
 */
export const profilesLock = 'public profiles'

/** Answers the documents that a write touches, in ascending order, so that two writers cannot deadlock. */
export async function findDocumentIds(
  req: PayloadRequest,
  { slug, operation, written }: { slug: GuardedSlug; operation: string; written: WriteArguments },
): Promise<number[]> {
  const { id, where } = written
  if (operation === 'restoreVersion' && id !== null) {
    const { docs } = await req.payload.findVersions({
      collection: slug,
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
      req,
    })
    return docs.flatMap(({ parent }) => (typeof parent === 'number' ? [parent] : []))
  }
  if (id !== null) return [Number(id)]
  if (!where) return []
  const { docs } = await req.payload.find({
    collection: slug,
    where,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs.map((document) => document.id).sort((one, other) => one - other)
}

/** Answers the issues that documents belong to, now and after the write, in ascending order. */
export async function findIssueIds(
  req: PayloadRequest,
  { slug, ids, data }: { slug: GuardedSlug; ids: readonly number[]; data: Record<string, unknown> },
): Promise<number[]> {
  if (slug === 'issues') return [...ids]
  const found = new Set<number>()
  // Payload takes the digits of an id as well; what is neither names no issue.
  const wanted = Number(data.issue ?? Number.NaN)
  if (isDocumentId(wanted)) found.add(wanted)
  if (ids.length > 0) {
    const { docs } = await req.payload.find({
      collection: slug,
      where: { id: { in: [...ids] } },
      draft: true,
      depth: 0,
      pagination: false,
      trash: true,
      overrideAccess: true,
      req,
    })
    for (const document of docs) {
      const issueId = idOf(document.issue)
      if (issueId !== null) found.add(issueId)
    }
  }
  return [...found].sort((one, other) => one - other)
}
