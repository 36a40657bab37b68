import type { Access, CollectionAfterOperationHook, CollectionConfig, PayloadRequest, Where } from 'payload'
import type { Seal } from '../../generated/payload-types.ts'
import { chiefs, hasRole } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { findSealedHashes, findSealsInForce, isSomeIssueSealed } from './queries.ts'
import { sealedContent } from './refusals.ts'

/** Known to our own code alone: no call from outside can put a symbol into a request's context. */
const evenSealed = Symbol.for('roundtable: reads what is sealed')

/** Says whether a request reads what is sealed: those of chiefs alone do, and what runs in `readingSealed`. */
export function readsSealed(req: Pick<PayloadRequest, 'user' | 'context'>): boolean {
  return hasRole(req, chiefs) || Reflect.get(req.context, evenSealed) === true
}

/** Runs `read` so that it sees what is sealed, for proofs that must have every text in hand and show none. */
export async function readingSealed<Result>(
  req: PayloadRequest,
  read: () => Promise<Result>,
): Promise<Result> {
  const { context } = req
  // Payload types contexts by text keys; it copies symbol keys along, as spreading does.
  req.context = { ...context, [evenSealed]: true } as unknown as PayloadRequest['context']
  try {
    return await read()
  } finally {
    req.context = context
  }
}

/** @throws RoundtableError `not-found` where the issue is sealed and the caller is no chief */
export async function checkOpen(req: PayloadRequest, issueId: number): Promise<void> {
  if (readsSealed(req) || !(await isSomeIssueSealed(req, [issueId]))) return
  throw new RoundtableError({
    code: 'not-found',
    zh: '没有这一期\uFF0C或者它不对你开放。',
    en: 'There is no such issue, or it is not open to you.',
  })
}

/**
 * Takes sealed contents out of whatever is read of the `contents` collection, by our own code too: every reader of
 * contents passes here, save the search index, which the press empties of what it withdraws.
 */
export const dropSealedContents: CollectionAfterOperationHook = async ({ req, result }) => {
  if (readsSealed(req) || typeof result !== 'object' || result === null) return result
  const docs: unknown = Reflect.get(result, 'docs')
  const ids = (Array.isArray(docs) ? docs : [result]).map(readId)
  const sealed = await findSealedHashes(
    req,
    ids.filter((id) => id !== null),
  )
  if (sealed.size === 0) return result
  if (!Array.isArray(docs)) throw sealedContent()
  return { ...result, docs: docs.filter((document) => !sealed.has(readId(document) ?? '')) }
}

function readId(document: unknown): string | null {
  const id: unknown = Reflect.get(Object(document), 'id')
  return typeof id === 'string' ? id : null
}

/** What stays visible of a collection while these seals are in force. */
type Open = (seals: readonly Seal[]) => Where

const issueIdsOf = (seals: readonly Seal[]): number[] => seals.map(({ issueId }) => issueId)
const hashesOf = (seals: readonly Seal[]): string[] => seals.flatMap(({ hashes }) => hashes ?? [])

/** Payload's `not_in` leaves out rows without a value. */
function outside(path: string, values: readonly (number | string)[]): Where {
  return { or: [{ [path]: { exists: false } }, { [path]: { not_in: [...values] } }] }
}

const parts: Record<'documents' | 'versions', Open> = {
  documents: (seals) => outside('issue', issueIdsOf(seals)),
  versions: (seals) => outside('version.issue', issueIdsOf(seals)),
}

const openRows: Record<string, Record<'documents' | 'versions', Open>> = {
  issues: {
    documents: (seals) => ({ id: { not_in: issueIdsOf(seals) } }),
    versions: (seals) => ({ parent: { not_in: issueIdsOf(seals) } }),
  },
  questions: parts,
  answers: parts,
  imports: parts,
  editions: {
    documents: (seals) => ({ issueId: { not_in: issueIdsOf(seals) } }),
    versions: (seals) => ({ 'version.issueId': { not_in: issueIdsOf(seals) } }),
  },
  media: {
    documents: (seals) => outside('sha256', hashesOf(seals)),
    versions: (seals) => outside('version.sha256', hashesOf(seals)),
  },
}

/** Closes what belongs to a sealed issue to everybody but chiefs, wherever access is asked. */
export function closeSealed(collection: CollectionConfig): CollectionConfig {
  const open = openRows[collection.slug]
  if (!open) return collection
  const { access } = collection
  const { read, readVersions, update, delete: remove } = access ?? {}
  return {
    ...collection,
    access: {
      ...access,
      ...(read ? { read: narrow(read, open.documents) } : {}),
      ...(readVersions ? { readVersions: narrow(readVersions, open.versions) } : {}),
      ...(update ? { update: narrow(update, open.documents) } : {}),
      ...(remove ? { delete: narrow(remove, open.documents) } : {}),
    },
  }
}

function narrow(rule: Access, open: Open): Access {
  return async (args) => {
    const allowed = await rule(args)
    if (allowed === false || readsSealed(args.req)) return allowed
    const seals = await findSealsInForce(args.req)
    if (seals.length === 0) return allowed
    return allowed === true ? open(seals) : { and: [allowed, open(seals)] }
  }
}
