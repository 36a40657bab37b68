import type { CheckboxField } from 'payload'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'

/** Answers the field that says, language by language, whether a document stands in a current edition. */
export function publicField(): CheckboxField {
  return {
    name: 'isPublic',
    type: 'checkbox',
    localized: true,
    defaultValue: false,
    label: { zh: '公开', en: 'Public' },
    access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
    admin: { hidden: true },
  }
}
