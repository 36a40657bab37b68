import type { TextField } from 'payload'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'

/**
 * The version of a draft as a write names it (D2): given with every draft that is read alone, named again by whoever
 * writes it. It is kept nowhere.
 * @param coedited - the names of the fields that rooms keep: a form leaves them out
 */
export function baseField(coedited: readonly string[]): TextField {
  return {
    name: 'base',
    type: 'text',
    virtual: true,
    label: { zh: '所依据的稿子', en: 'Version it starts from' },
    access: { create: fieldForNobody, read: fieldForStaff, update: fieldForStaff },
    admin: {
      description: 'The version of this draft, field by field. Name it in the next write (D2).',
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      components: {
        Field: { path: '/saving/admin/form-saves.tsx#FormSaves', clientProps: { coedited } },
      },
    },
  }
}
