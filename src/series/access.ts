import type { CollectionConfig } from 'payload'
import { allowRoles, chiefs, leaders, staffOrPublic } from '../kernel/access.ts'

/** P1: the furniture of a series is public as soon as one of its issues is. */
export const seriesAccess: CollectionConfig['access'] = {
  create: allowRoles(leaders),
  read: staffOrPublic({ standsInEdition: { equals: true } }),
  update: allowRoles(leaders),
  delete: allowRoles(chiefs),
}
