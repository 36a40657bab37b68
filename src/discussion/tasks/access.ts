import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { allowNobody, allowRoles, composers, hasRole, roles } from '../../kernel/access.ts'
import { readsSealed } from '../../press/sealing/closed.ts'
import { findSealsInForce } from '../../press/sealing/queries.ts'

/** Staff see who has what to do, save in a sealed issue, which is open to chiefs alone. */
const readTasks: Access = async ({ req }) => {
  if (!hasRole(req, roles)) return false
  if (readsSealed(req)) return true
  const sealed = (await findSealsInForce(req)).map(({ issueId }) => issueId)
  return sealed.length === 0 || { issueId: { not_in: sealed } }
}

/** Composers change what they may read; others what is theirs to do. */
const changeTasks: Access = async (args) => {
  const { req } = args
  const readable = await readTasks(args)
  if (readable === false || hasRole(req, composers) || !req.user) return hasRole(req, composers) && readable
  const own: Where = { assignee: { equals: req.user.id } }
  return readable === true ? own : { and: [own, readable] }
}

/** Who assigns, sees and changes tasks; none is deleted: it is cancelled. */
export const taskAccess: CollectionConfig['access'] = {
  create: allowRoles(composers),
  read: readTasks,
  update: changeTasks,
  delete: allowNobody,
}

/** A field rule for what only whoever assigns may change; others mark what is theirs as done. */
export const fieldForAssigners: FieldAccess = ({ req }) => hasRole(req, composers)
