import type { CollectionAfterDeleteHook } from 'payload'
import { coeditedFieldsOf, findField } from '../../coediting/rooms/coedited-fields.ts'
import { nameRoom } from '../../coediting/rooms/room.ts'
import { locales } from '../../kernel/locales.ts'
import { forgetSuggestions } from './store.ts'

/** What is erased for good leaves no suggestions behind. */
export const forgetWithDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const [, fields = []] =
    Object.entries(coeditedFieldsOf(req.payload)).find(([slug]) => slug === collection.slug) ?? []
  const rooms = fields
    .flatMap((field) =>
      [null, ...locales].map((locale) => ({ collection: collection.slug, id: Number(id), field, locale })),
    )
    .filter((room) => findField(req.payload, room))
  await forgetSuggestions(req, rooms.map(nameRoom))
}
