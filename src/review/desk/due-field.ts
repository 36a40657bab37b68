import type { DateField } from 'payload'
import { fieldForStaff } from '../../kernel/access.ts'

/** When an issue is to be released; printed nowhere, so that it can change at any stage. */
export const dueField: DateField = {
  name: 'dueAt',
  type: 'date',
  label: { zh: '付印时限', en: 'Due' },
  access: { read: fieldForStaff },
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
  },
}
