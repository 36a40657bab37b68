import type { CollectionConfig } from 'payload'
import { allowRoles, allowStaff, composers, correctors, staffOrPublished } from '../kernel/access.ts'

/** P1: outside the desk only the published row is read, which the press alone writes (P5). */
export const answerAccess: CollectionConfig['access'] = {
  create: allowRoles(composers),
  read: staffOrPublished,
  readVersions: allowStaff,
  update: allowRoles(correctors),
  delete: allowRoles(composers),
}
