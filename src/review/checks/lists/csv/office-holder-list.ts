import { z } from 'zod'
import { areInOrder, optionalDay, optionalNumber, requiredText, writeDay, writeText } from './cells.ts'
import type { List } from './list.ts'

/** The list of posts as a file. */
export const officeHolderList: List = {
  slug: 'office-holders',
  columns: [
    { field: 'name', heading: { zh: '姓名', en: 'name' }, write: writeText },
    { field: 'post', heading: { zh: '职务', en: 'post' }, write: writeText },
    { field: 'validFrom', heading: { zh: '任职自', en: 'valid from' }, write: writeDay },
    { field: 'validTo', heading: { zh: '任职至', en: 'valid to' }, write: writeDay },
    { field: 'order', heading: { zh: '排序', en: 'order' }, write: writeText },
  ],
  shape: z
    .object({
      name: requiredText,
      post: requiredText,
      validFrom: optionalDay,
      validTo: optionalDay,
      order: optionalNumber,
    })
    .refine(({ validFrom, validTo }) => areInOrder(validFrom, validTo), {
      path: ['validTo'],
      message: 'backwards',
    }),
  key: ['name', 'post', 'validFrom'],
}
