import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import type { Person } from '../generated/payload-types.ts'
import { isLocale } from './locales.ts'

/** What a member of staff may do, by one word. */
export type Role = Person['role']

/** Every role, from the widest rights to the narrowest. */
export const roles = [
  'admin',
  'chief-editor',
  'section-editor',
  'editor',
  'proofreader',
  'reader',
] as const satisfies readonly Role[]

/** Those who may do everything that the desk does. */
export const chiefs = ['admin', 'chief-editor'] as const
/** Those who answer for a section: they withdraw and reinstate. */
export const leaders = [...chiefs, 'section-editor'] as const
/** Those who compose. */
export const composers = [...leaders, 'editor'] as const
/** Those who may change a text: composers, and the proofreader who corrects it. */
export const correctors = [...composers, 'proofreader'] as const

/** Says whether the request comes from a member of staff with one of `allowed`. */
export function hasRole(request: Pick<PayloadRequest, 'user'>, allowed: readonly Role[]): boolean {
  const { user } = request
  return user?.collection === 'people' && allowed.includes(user.role)
}

/** Answers an access rule that holds for the named roles and for nobody else. */
export function allowRoles(allowed: readonly Role[]): Access {
  return ({ req }) => hasRole(req, allowed)
}

/** An access rule that holds for every member of staff. */
export const allowStaff: Access = allowRoles(roles)

/** An access rule that holds for nobody: only the Local API with its access overridden passes. */
export const allowNobody: Access = () => false

/**
 * Answers a read rule: staff see all, everybody else what `visible` describes and is not in the trash
 * (without that clause `?trash=true` shows deleted documents to the world).
 */
export function staffOrPublic(visible: Where): Access {
  return ({ req }) => hasRole(req, roles) || { and: [visible, { deletedAt: { exists: false } }] }
}

/**
 * The read rule of what the press publishes: outside the desk only published rows, and of them the languages that
 * have a current edition. All languages at once are for staff: one of them may be withdrawn.
 */
export const staffOrPublished: Access = (access) => {
  if (hasRole(access.req, roles)) return true
  if (!isLocale(access.req.locale)) return false
  const visible: Where = { and: [{ _status: { equals: 'published' } }, { isPublic: { equals: true } }] }
  return staffOrPublic(visible)(access)
}

/** A field rule that holds for every member of staff. */
export const fieldForStaff: FieldAccess = ({ req }) => hasRole(req, roles)

/** A field rule that holds for nobody: the system writes the field itself. */
export const fieldForNobody: FieldAccess = () => false
