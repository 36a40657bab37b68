import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionBeforeReadHook,
  PayloadRequest,
} from 'payload'
import { askForBase, isBaseAsked } from '../kernel/asked-bases.ts'
import { type GuardedSlug, isGuarded, readWriteArguments } from '../press/guarded.ts'
import { isTrashing } from '../press/write-rules.ts'
import { encodeBase } from './base.ts'
import { checkUnchanged } from './check-unchanged.ts'
import { toEntityTag } from './if-match.ts'
import { markFields } from './marks.ts'
import { isValues } from './plain-value.ts'
import { readDraft } from './read-draft.ts'
import { oneByOne } from './refusals.ts'
import { mergeOntoCurrent } from './write-on-base.ts'

/**
 * Says whether an operation comes from outside: REST, GraphQL and the admin's form leave open whose access counts; calls
 * of our own code state it (A2).
 */
function isFromOutside(args: object): boolean {
  return Reflect.get(args, 'overrideAccess') === undefined
}

/** D2 at the door of every write from outside, after its locks: what is compared here cannot change any more. */
export const holdToBase: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { slug } = collection
  if (!isGuarded(slug)) return args
  const { id, data } = readWriteArguments(args)
  if (operation === 'create' || operation === 'update') {
    const { base, ...rest } = data
    const named = typeof base === 'string' && base !== '' ? base : null
    const isWrite = operation === 'update' && isFromOutside(args) && !isTrashing(rest)
    if (!isWrite) return 'base' in data ? { ...args, data: rest } : args
    if (id === null) throw oneByOne()
    const merged = await mergeOntoCurrent(req, { slug, id: Number(id), named, data: rest })
    return { ...args, data: merged ?? rest }
  }
  if (isFromOutside(args) && (operation === 'restoreVersion' || operation === 'delete')) {
    await checkUnchanged(req, { slug, operation, args })
  }
  return args
}

/** Notes who reads one draft alone, and whole: that draft is given with its base. */
export const noteReading: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'read' || Reflect.get(args, 'overrideAccess') === true) return args
  const { id, draft } = readWriteArguments(args)
  if (id !== null && draft && !Reflect.get(args, 'select')) askForBase(req, { slug: collection.slug, id })
  return args
}

/** Works the base out from the very row that is read: one read before or after it could name another version. */
export const giveBase: CollectionBeforeReadHook = ({ collection, doc, req }) => {
  const id: unknown = Reflect.get(Object(doc), 'id')
  const { slug } = collection
  if (typeof id !== 'number' || !isValues(doc) || !isBaseAsked(req, { slug, id })) return doc
  const locale = req.locale ?? 'all'
  const marks = markFields(collection.flattenedFields, doc, { locale, layout: 'stored' })
  return { ...doc, base: encodeBase({ collection: slug, id, locale, marks }) }
}

/** Answers a write with the base that it led to, and REST with it as entity tag too. */
export const answerBase: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const { slug } = collection
  if (!isGuarded(slug) || !isFromOutside(args) || !isValues(result)) return result
  if (operation === 'findByID') {
    if (typeof result.base === 'string') setEntityTag(req, result.base)
    return result
  }
  const isWrite = operation === 'updateByID' || operation === 'create' || operation === 'restoreVersion'
  if (!isWrite || Reflect.get(args, 'select')) return result
  const token = await readToken(req, { slug, id: Number(result.id) })
  if (token === null) return result
  setEntityTag(req, token)
  return { ...result, base: token }
}

async function readToken(
  req: PayloadRequest,
  { slug, id }: { slug: GuardedSlug; id: number },
): Promise<string | null> {
  return (await readDraft(req, { slug, id, locale: req.locale ?? 'all' }))?.token ?? null
}

function setEntityTag(req: PayloadRequest, base: string): void {
  if (req.payloadAPI !== 'REST') return
  const headers = new Headers(req.responseHeaders)
  headers.set('ETag', toEntityTag(base))
  req.responseHeaders = headers
}
