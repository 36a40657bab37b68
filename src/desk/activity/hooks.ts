import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
} from 'payload'
import type { Edition } from '../../generated/payload-types.ts'
import { isGuarded } from '../../press/guarded.ts'
import { isSealed } from '../../press/seal.ts'
import { recordActivity } from './record.ts'
import { actOfEdition, judgeApiKey, judgeChange } from './rules.ts'
import { titleOf } from './title.ts'

/** Writes down what a change amounts to, before it is made: should it fail, its lines go with it. */
export const noteChange: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // What the press writes into the published rows is told by the edition that it appends.
  if (operation === 'create' || (isGuarded(collection.slug) && isSealed(context))) return data
  const original: Record<string, unknown> = { ...originalDoc }
  const change = {
    collection: collection.slug,
    data,
    original,
    isRestoring: Boolean(context.isRestoringVersion),
  }
  const title = titleOf(req, collection, [data, original])
  for (const { act, fields, details } of judgeChange(change)) {
    const documentId = Number(original.id)
    await recordActivity(req, { act, collection: collection.slug, documentId, title, fields, details })
  }
  return data
}

/** Writes down that a document was made. */
export const noteCreation: CollectionAfterChangeHook = async ({ collection, data, doc, operation, req }) => {
  if (operation !== 'create') return
  const { slug } = collection
  const title = titleOf(req, collection, [doc, data])
  const documentId = Number(Reflect.get(Object(doc), 'id'))
  await recordActivity(req, { act: 'created', collection: slug, documentId, title })
  if (slug !== 'people') return
  const given: Record<string, unknown> = { ...data }
  for (const { act } of judgeApiKey({ data: given, original: {} })) {
    await recordActivity(req, { act, collection: slug, documentId, title })
  }
}

/** Writes down what the press did, on the issue that it did it to. */
export const noteEdition: CollectionAfterChangeHook<Edition> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  await recordActivity(req, {
    act: actOfEdition[doc.kind],
    collection: 'issues',
    documentId: doc.issueId,
    title: doc.title,
    details: { revision: doc.revision, language: doc.locale },
  })
}

/** Writes down that a document was erased. */
export const noteErasure: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const title = titleOf(req, collection, [doc])
  await recordActivity(req, { act: 'erased', collection: collection.slug, documentId: id, title })
}

/** Writes down that a person signed in. */
export const noteSignIn: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const person = { id: Number(user.id), name: titleOf(req, collection, [user]) }
  await recordActivity(
    req,
    { act: 'signed-in', collection: collection.slug, documentId: person.id, title: person.name },
    person,
  )
}

/** Writes down that a person signed out. */
export const noteSignOut: CollectionAfterLogoutHook = async ({ collection, req }) => {
  const { user } = req
  if (!user) return
  await recordActivity(req, {
    act: 'signed-out',
    collection: collection.slug,
    documentId: user.id,
    title: titleOf(req, collection, [user]),
  })
}

/** Writes down that a person chose a new password by the link of a mail; changes on the form are `noteChange`'s. */
export const noteReset: CollectionAfterOperationHook<'people'> = async (argument) => {
  if (argument.operation === 'resetPassword') {
    const { collection, req } = argument
    const user: unknown = Reflect.get(Object(argument.result), 'user')
    const id = Number(Reflect.get(Object(user), 'id'))
    const name = titleOf(req, collection, [user])
    await recordActivity(
      req,
      { act: 'password-changed', collection: 'people', documentId: id, title: name },
      { id, name },
    )
  }
  return argument.result
}
