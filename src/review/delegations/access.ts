import type { CollectionConfig } from 'payload'
import { allowNobody, allowRoles, allowStaff, correctors } from '../../kernel/access.ts'

/** Who may sign for whom is for all staff to see. In whose name one is made, `checkDelegation` asks. */
export const delegationAccess: CollectionConfig['access'] = {
  create: allowRoles(correctors),
  read: allowStaff,
  // Ended, never rewritten: `endDelegation` writes the row itself.
  update: allowNobody,
  delete: allowNobody,
}
