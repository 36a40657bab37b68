import type { PayloadRequest } from 'payload'
import type { Import } from '../generated/payload-types.ts'
import { composers, hasRole } from '../kernel/access.ts'
import { findDraft, isDocumentId } from '../kernel/documents.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { lockInTransaction } from '../kernel/transaction.ts'

/**
 * Answers the name of the person who imports.
 * @throws RoundtableError `not-allowed` for whoever may not create issues
 */
export function checkImporter(req: PayloadRequest): string {
  if (hasRole(req, composers) && req.user) return req.user.name
  const signedOut = { zh: '请先登录。', en: 'Log in first.' }
  const otherRole = {
    zh: '你的角色不能导入。请找责任编辑。',
    en: 'Your role does not allow imports. Ask an editor.',
  }
  throw new RoundtableError({ code: 'not-allowed', ...(req.user ? otherRole : signedOut) })
}

/**
 * Answers an import that the caller may see.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function findImport(req: PayloadRequest, id: number): Promise<Import> {
  checkImporter(req)
  const found = isDocumentId(id)
    ? await findDraft(req, { collection: 'imports', id, access: 'theirs' })
    : null
  if (found) return found
  throw new RoundtableError({
    code: 'not-found',
    zh: '没有这次导入\uFF0C也许它已移到回收站。',
    en: 'There is no such import; it may lie in the trash.',
  })
}

/**
 * Answers an import as `findImport` does, with its lock until the transaction ends: nobody else saves acts or commits it.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function lockImport(req: PayloadRequest, id: number): Promise<Import> {
  checkImporter(req)
  await lockInTransaction(req, { name: `imports:${id}`, mode: 'exclusive' })
  return findImport(req, id)
}
