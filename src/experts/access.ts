import type { CollectionConfig } from 'payload'
import { allowRoles, chiefs, composers, staffOrPublic } from '../kernel/access.ts'

/** P1: the public sees experts who stand in a current edition, and of them no private field. */
export const expertAccess: CollectionConfig['access'] = {
  create: allowRoles(composers),
  read: staffOrPublic({ standsInEdition: { equals: true } }),
  update: allowRoles(composers),
  delete: allowRoles(chiefs),
}
