import type { PayloadRequest, Where } from 'payload'
import type { Issue, Series } from '../generated/payload-types.ts'
import { findDraft, idOf } from '../kernel/documents.ts'
import type { Bilingual } from '../kernel/locales.ts'
import { lockInTransaction } from '../kernel/transaction.ts'

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

/** The numbers of an issue, and how they are called. */
export const numberFields = {
  number: { zh: '期号', en: 'number' },
  totalNumber: { zh: '总期号', en: 'total number' },
} as const satisfies Record<string, Bilingual>

/**
 * Answers the other issue of the series that has a number, or null when it is free. Until the transaction ends nobody
 * else claims a number of the series.
 */
export async function findNumberHolder(
  req: PayloadRequest,
  {
    series,
    field,
    value,
    except,
  }: { series: number; field: keyof typeof numberFields; value: number; except: number | null },
): Promise<Issue | null> {
  // Two issues that claim one number at the same time would not see each other.
  await lockInTransaction(req, { name: `numbers:${series}`, mode: 'exclusive' })
  const own: Where[] = except === null ? [] : [{ id: { not_equals: except } }]
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { and: [{ series: { equals: series } }, { [field]: { equals: value } }, ...own] },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  // Yearly and relaunched series begin their numbers anew; only the total number is theirs alone.
  if (!docs[0] || (field === 'number' && (await restartsNumbers(req, series)))) return null
  return docs[0]
}

async function restartsNumbers(req: PayloadRequest, seriesId: number): Promise<boolean> {
  const series = await findDraft(req, { collection: 'series', id: seriesId, access: 'ours' })
  return series !== null && series.numbering !== 'continuous'
}
