import type { CollectionBeforeChangeHook, TextField } from 'payload'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'
import { isSealed } from '../press/seal.ts'

/** Who changed a draft last; shown on the dashboard, printed nowhere. */
export const changedByField: TextField = {
  name: 'changedBy',
  type: 'text',
  label: { zh: '最后修改人', en: 'Last changed by' },
  access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
  admin: { hidden: true },
}

/** Notes who changes a draft; publishing is no change. */
export const noteChangedBy: CollectionBeforeChangeHook = ({ data, req }) =>
  isSealed(req.context) || req.user?.collection !== 'people' ? data : { ...data, changedBy: req.user.name }
