import type { CollectionBeforeChangeHook, TextField } from 'payload'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'
import { isLocale } from '../kernel/locales.ts'
import { isSealed } from '../press/seal.ts'

const hidden = {
  type: 'text',
  access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
  admin: { hidden: true },
} as const satisfies Partial<TextField>

/** Who changed a document last; shown on the dashboard and in its history, printed nowhere. */
export const changedByField: TextField = {
  ...hidden,
  name: 'changedBy',
  label: { zh: '最后修改人', en: 'Last changed by' },
}

/** In which language's text the last change was made; null for one that brought an older version back. */
export const changedInField: TextField = {
  ...hidden,
  name: 'changedIn',
  label: { zh: '最后修改的语言', en: 'Language last changed in' },
}

/** Notes who changes a document (null for the system itself), and in which language; publishing is no change. */
export const noteChangedBy: CollectionBeforeChangeHook = ({ context, data, req }) => {
  if (isSealed(context)) return data
  const person = req.user?.collection === 'people' ? req.user.name : null
  const isWritten = isLocale(req.locale) && !context.isRestoringVersion
  return { ...data, changedBy: person, changedIn: isWritten ? req.locale : null }
}
