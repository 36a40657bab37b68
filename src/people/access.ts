import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { allowRoles, allowStaff, hasRole, roles } from '../kernel/access.ts'

const adminOrSelf: Access = ({ req }) => {
  if (hasRole(req, ['admin'])) return true
  return hasRole(req, roles) && req.user ? { id: { equals: req.user.id } } : false
}

/** Staff see each other by name; admins manage accounts; everybody keeps their own. */
export const peopleAccess: CollectionConfig['access'] = {
  admin: ({ req }) => hasRole(req, roles),
  create: allowRoles(['admin']),
  read: allowStaff,
  update: adminOrSelf,
  delete: allowRoles(['admin']),
  unlock: allowRoles(['admin']),
}

/** A person's e-mail is for that person and for admins. */
export const privateToPerson: FieldAccess = ({ req, id, doc }) => {
  const subject = id ?? doc?.id
  return hasRole(req, ['admin']) || (req.user != null && subject != null && req.user.id === subject)
}

/** Nobody raises their own role: only admins write it. */
export const roleAccess = {
  create: (({ req }) => hasRole(req, ['admin'])) satisfies FieldAccess,
  read: (({ req }) => hasRole(req, roles)) satisfies FieldAccess,
  update: (({ req }) => hasRole(req, ['admin'])) satisfies FieldAccess,
}
