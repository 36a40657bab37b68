import type { CollectionConfig } from 'payload'
import { allowRoles, allowStaff, chiefs, composers } from '../kernel/access.ts'

/** Pictures are private here; what an edition prints is served from `/media/{sha256}`. */
export const mediaAccess: CollectionConfig['access'] = {
  create: allowRoles(composers),
  read: allowStaff,
  update: allowRoles(composers),
  delete: allowRoles(chiefs),
}
