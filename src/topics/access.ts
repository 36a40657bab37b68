import type { CollectionConfig } from 'payload'
import { allowRoles, allowStaff, chiefs, composers } from '../kernel/access.ts'

/** Topics reach the public with the editions that carry them, never from here. */
export const topicAccess: CollectionConfig['access'] = {
  create: allowRoles(composers),
  read: allowStaff,
  update: allowRoles(composers),
  delete: allowRoles(chiefs),
}
