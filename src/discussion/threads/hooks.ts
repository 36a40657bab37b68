import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { coeditedFieldsOf, findField } from '../../coediting/rooms/coedited-fields.ts'
import { isLocale } from '../../kernel/locales.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { keepAnchors } from './room-text.ts'
import { deleteThreadsOf } from './store.ts'

/** Keeps the anchors of a document's threads in step with its texts, whenever these are saved or replaced. */
export const keepAnchorsInStep: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create') return
  const fields = Object.entries(coeditedFieldsOf(req.payload)).find(([slug]) => slug === collection.slug)?.[1]
  const id = Number(Reflect.get(Object(doc), 'id'))
  for (const field of fields ?? []) {
    const about = { collection: collection.slug, id, field }
    const locale = isLocale(req.locale) ? req.locale : null
    const room = findField(req.payload, { ...about, locale: null })
      ? { ...about, locale: null }
      : { ...about, locale }
    await inTransaction(req, () => keepAnchors(req, room))
  }
}

/** Deletes the threads of a document that is erased; in the trash it keeps them. */
export const forgetThreads: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await inTransaction(req, () => deleteThreadsOf(req, { collection: collection.slug, id }))
}
