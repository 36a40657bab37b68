import type { CollectionConfig } from 'payload'
import { allowRoles, allowStaff, composers, correctors, staffOrPublic } from '../kernel/access.ts'

/** P1: outside the desk only the published row is read, which the press alone writes (P5). */
export const issueAccess: CollectionConfig['access'] = {
  create: allowRoles(composers),
  read: staffOrPublic({ visible: { _status: { equals: 'published' } }, trash: true }),
  readVersions: allowStaff,
  update: allowRoles(correctors),
  delete: allowRoles(composers),
}
