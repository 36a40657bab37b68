import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import { lockInTransaction } from '../kernel/transaction.ts'
import { type GuardedSlug, isGuarded, readWriteArguments } from './guarded.ts'
import { wasEverPublished } from './ledger.ts'
import { documentLock, findDocumentIds, findIssueIds, issueLock } from './locks.ts'
import { isSealed } from './seal.ts'
import { isSomeIssueSealed } from './sealing/queries.ts'
import { sealedContent } from './sealing/refusals.ts'
import { checkWrite } from './write-rules.ts'

/** P5 at the door of every write. */
export const guardWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { draft, data } = readWriteArguments(args)
  checkWrite({ operation, draft, data, byPress: isSealed(req.context) })
  return args
}

/** Serialises writes: shared on the issue (which the press takes alone), then one writer a document. */
export const lockBeforeWrite: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const isWrite = ['create', 'update', 'delete', 'restoreVersion'].includes(operation)
  const slug = collection.slug
  if (!isWrite || isSealed(req.context) || !isGuarded(slug)) return args
  const written = readWriteArguments(args)
  const ids = await findDocumentIds(req, { slug, operation, written })
  const issueIds = await findIssueIds(req, { slug, ids, data: written.data })
  for (const id of issueIds) await lockInTransaction(req, { name: issueLock(id), mode: 'shared' })
  for (const id of ids) await lockInTransaction(req, { name: documentLock(slug, id), mode: 'exclusive' })
  if (await isSomeIssueSealed(req, issueIds)) throw sealedContent()
  return args
}

/** P5: what stands in a current edition stays out of the trash. */
export const guardTrash: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (data?.deletedAt && originalDoc) await refuseStanding(collection.slug, originalDoc.id, req)
  return data
}

/** D3: deleting is trashing. For good goes only what lies in the trash and was never published. */
export const refuseErasure: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuseStanding(collection.slug, id, req)
  const { totalDocs } = await req.payload.count({
    // Payload names a hook's collection by plain text; it is one of the configuration's own.
    collection: collection.slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { deletedAt: { exists: true } }] },
    trash: true,
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw notInTrash()
  const { slug } = collection
  if (isGuarded(slug) && (await wasEverPublished(req, { slug, id: Number(id) }))) throw oncePublished()
}

/** Refuses a document that stands in a current edition. @throws RoundtableError `stands-in-edition` */
export async function refuseStanding(slug: string, id: number | string, req: PayloadRequest): Promise<void> {
  if (await standsInEdition(slug, id, req)) throw standing()
}

async function standsInEdition(slug: string, id: number | string, req: PayloadRequest): Promise<boolean> {
  const mark = markOf(slug)
  if (!mark) return false
  const { totalDocs } = await req.payload.count({
    collection: mark.slug,
    where: { and: [{ id: { equals: id } }, mark.where] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function markOf(slug: string): { slug: GuardedSlug | 'experts' | 'series'; where: Where } | null {
  if (isGuarded(slug)) return { slug, where: { _status: { equals: 'published' } } }
  if (slug === 'experts' || slug === 'series') {
    return { slug, where: { standsInEdition: { equals: true } } }
  }
  return null
}

function standing(): RoundtableError {
  return new RoundtableError({
    code: 'stands-in-edition',
    zh: '它在现行刊发版本里\uFF0C不能删除。请先撤回那一期。',
    en: 'It stands in a current edition and cannot be deleted. Withdraw that issue first.',
  })
}

function notInTrash(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '请先移到回收站\uFF0C再彻底删除。',
    en: 'Move it to the trash first; from there it can be erased.',
  })
}

function oncePublished(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '刊发过的内容不能彻底删除\uFF0C只能留在回收站。',
    en: 'What was once published is never erased: it stays in the trash.',
  })
}
