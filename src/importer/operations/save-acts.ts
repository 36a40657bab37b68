import type { PayloadRequest } from 'payload'
import type { Import } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { readPreview } from '../files.ts'
import { lockImport } from '../queries.ts'
import type { Act } from '../review/act.ts'
import { replayActs } from '../review/apply-act.ts'
import { listNeeds } from './list-needs.ts'
import { noteImport } from './note-import.ts'

/**
 * Keeps what people decided about an import in place of what was kept, and answers the new revision.
 *
 * @param acts - all of them, in order; undoing is leaving out the last
 * @param base - the revision that the caller has seen
 * @throws RoundtableError `import-changed` with the acts that are kept, `already-imported`, `invalid-input` for an act
 *   that does not fit, `not-allowed`, `not-found`
 */
export async function saveActs(
  req: PayloadRequest,
  { importId, base, acts }: { importId: number; base: number; acts: readonly Act[] },
): Promise<{ revision: number }> {
  return inTransaction(req, async () => {
    const kept = await lockImport(req, importId)
    checkOpen(kept)
    checkBase(kept, base)
    const review = replayActs(await readPreview(req, importId), acts)
    const needs = await listNeeds(req, review)
    const revision = kept.revision + 1
    await req.payload.db.updateOne({
      collection: 'imports',
      id: importId,
      data: {
        acts,
        revision,
        counts: { ...kept.counts, needs: needs.length, unplaced: review.unplaced.length },
        updatedAt: new Date().toISOString(),
      },
      returning: false,
      req,
    })
    await noteImport(req, { act: 'changed', importId, fields: ['acts'] })
    return { revision }
  })
}

/** @throws RoundtableError `already-imported` with the issue, for an import that has become one */
export function checkOpen({ status, issue }: Pick<Import, 'status' | 'issue'>): void {
  if (status === 'open') return
  throw new RoundtableError({
    code: 'already-imported',
    zh: '这次导入已经成稿\uFF1A请在编辑台继续修改那一期。',
    en: 'This import has become an issue already: go on with that issue at the desk.',
    details: { issue: idOf(issue) },
  })
}

/** @throws RoundtableError `import-changed` with what is kept, when somebody saved acts since the caller looked */
export function checkBase({ revision, acts }: Pick<Import, 'revision' | 'acts'>, base: number): void {
  if (revision === base) return
  throw new RoundtableError({
    code: 'import-changed',
    zh: '你打开之后\uFF0C别人又处理过这次导入。请重新打开\uFF0C再接着处理。',
    en: 'Somebody has worked on this import since you opened it. Open it again and go on from there.',
    details: { revision, acts },
  })
}
