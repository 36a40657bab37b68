import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import { bumpGeneration } from '../kernel/generation.ts'
import { lockInTransaction } from '../kernel/transaction.ts'
import { profilesLock } from './locks.ts'

/** Lets no profile be written while the press marks it; before any read, so that what is read holds. */
export const lockProfiles: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update' || operation === 'delete'
  if (isWrite) await lockInTransaction(req, { name: profilesLock, mode: 'shared' })
  return args
}

/** Tells page caches that a profile or the furniture of a series has changed; P1 shows both as they are now. */
export const announceProfileChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before: unknown = previousDoc
  const wasPublic =
    typeof before === 'object' && before !== null && Reflect.get(before, 'standsInEdition') === true
  const isPublic = Reflect.get(Object(doc), 'standsInEdition') === true
  if (wasPublic || isPublic) await bumpGeneration(req, { takesBack: !isPublic || closes(before, doc) })
}

/** Whether a series no longer opens its superseded editions (P2). */
function closes(before: unknown, after: unknown): boolean {
  const isOpen = (doc: unknown) => Reflect.get(Object(doc), 'opensSuperseded') === true
  return isOpen(before) && !isOpen(after)
}

/** Keeps the address of whoever stands in a current edition: its pages link there. */
export const keepPublicAddress: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const slug: unknown = data?.slug
  if (!originalDoc?.standsInEdition || slug === undefined || slug === originalDoc.slug) return data
  throw new RoundtableError({
    code: 'stands-in-edition',
    zh: '现行刊发版本用着这个地址\uFF0C不能再改。',
    en: 'A current edition uses this address: it stays.',
    details: { field: 'slug' },
  })
}
