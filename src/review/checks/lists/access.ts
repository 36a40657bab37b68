import type { CollectionConfig } from 'payload'
import { allowRoles, allowStaff, leaders } from '../../../kernel/access.ts'

/** Who keeps the lists that texts are checked against; everybody at the desk may read them. */
export const listKeepers = leaders

/** The rules of both lists: no part of them is public. */
export const listAccess: CollectionConfig['access'] = {
  create: allowRoles(listKeepers),
  read: allowStaff,
  update: allowRoles(listKeepers),
  delete: allowRoles(listKeepers),
}
