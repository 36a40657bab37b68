import type { JSONField } from 'payload'
import { chiefs, fieldForStaff, hasRole } from '../../kernel/access.ts'

/** The steps that the issues of a series go through; empty asks for nothing. An issue copies it when its record begins. */
export const processField: JSONField = {
  name: 'process',
  type: 'json',
  label: { zh: '审校流程', en: 'Review process' },
  access: {
    create: ({ req }) => hasRole(req, chiefs),
    read: fieldForStaff,
    update: ({ req }) => hasRole(req, chiefs),
  },
  // Payload's editor for JSON comes from another site, which the headers refuse.
  admin: { hidden: true },
}
