import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import type { GuardedSlug } from './guarded.ts'
import type { Documents } from './standing.ts'

/** @throws RoundtableError `incomplete-issue` while the issue, a part of it or its series lies in the trash */
export async function checkOutOfTrash(
  req: PayloadRequest,
  { issueId, documents, series }: { issueId: number; documents: Documents; series: string },
): Promise<void> {
  const named: [GuardedSlug, number[]][] = [
    ['issues', [issueId]],
    ['questions', documents.questions],
    ['answers', documents.answers],
  ]
  const trashedSeries = await req.payload.count({
    collection: 'series',
    where: { and: [{ slug: { equals: series } }, { deletedAt: { exists: true } }] },
    trash: true,
    overrideAccess: true,
    req,
  })
  let count = trashedSeries.totalDocs
  for (const [collection, ids] of named) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { and: [{ id: { in: ids } }, { deletedAt: { exists: true } }] },
      trash: true,
      overrideAccess: true,
      req,
    })
    count += totalDocs
  }
  if (count === 0) return
  throw new RoundtableError({
    code: 'incomplete-issue',
    zh: `本期或其栏目有 ${count} 个部分在回收站里。请先还原\uFF0C再恢复本期。`,
    en: `${count} part(s) of this issue or its series lie in the trash. Restore them first, then reinstate the issue.`,
  })
}
