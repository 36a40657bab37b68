import type { PayloadRequest } from 'payload'
import type { Issue, Series } from '../generated/payload-types.ts'
import { findDraft, idOf } from '../kernel/documents.ts'

/** Answers the issue that was made last, or null. */
export async function findNewestIssue(req: PayloadRequest): Promise<Issue | null> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    draft: true,
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Answers the series of the newest issue, or the only series there is. */
export async function findUsualSeries(req: PayloadRequest): Promise<Series | null> {
  const newest = await findNewestIssue(req)
  if (newest) return findDraft(req, { collection: 'series', id: idOf(newest.series), access: 'ours' })
  const { docs } = await req.payload.find({
    collection: 'series',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Proposes the credits of a new issue: the roles that its series prints, in their order, still without names. */
export async function proposeCredits(req: PayloadRequest): Promise<NonNullable<Issue['credits']>> {
  const series = await findUsualSeries(req)
  return (series?.creditRoles ?? []).map((role) => ({ role, names: [] }))
}
