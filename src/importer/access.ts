import type { CollectionConfig } from 'payload'
import { allowRoles, composers, hasRole } from '../kernel/access.ts'
import { isTrashing } from '../press/write-rules.ts'

/**
 * Imports are for those who may create issues, and written by the importer's operations alone: what Payload's own
 * ways may do is trash and restore them. One that has become an issue is kept as long as that issue.
 */
export const importAccess: CollectionConfig['access'] = {
  create: allowRoles(composers),
  read: allowRoles(composers),
  update: ({ req, data }) => hasRole(req, composers) && (data === undefined || isTrashing(data)),
  delete: ({ req }) => hasRole(req, composers) && { issue: { exists: false } },
}
