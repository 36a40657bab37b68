import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../kernel/transaction.ts'
import type { GuardedSlug } from './guarded.ts'

/**
 * Removes the draft that Payload writes beside each published version for the sake of the other languages, when it
 * says nothing but what is published: a document just published would else count as changed since.
 */
export async function removeRedundantDraft(
  req: PayloadRequest,
  { slug, id }: { slug: GuardedSlug; id: number },
): Promise<void> {
  const { docs } = await req.payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: '-id',
    limit: 2,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [draft, published] = docs
  if (!draft || !published || published.version._status !== 'published') return
  if (!isDeepStrictEqual(readText(draft.version), readText(published.version))) return
  const versions = sql.identifier(`_${slug}_v`)
  await runInTransaction(req, sql`delete from ${versions} where id = ${Number(draft.id)}`)
  await runInTransaction(req, sql`update ${versions} set latest = true where id = ${Number(published.id)}`)
}

/** What a version says, without what only tells versions apart; fields that are absent and undefined are one. */
function readText(version: object): unknown {
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(version))
  const told = ['_status', 'updatedAt', 'createdAt']
  return Object.fromEntries(Object.entries(plain).filter(([key]) => !told.includes(key)))
}
