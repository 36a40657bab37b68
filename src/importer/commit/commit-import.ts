import type { PayloadRequest } from 'payload'
import { findNumberHolder, numberFields } from '../../issues/queries.ts'
import { findDraft } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, lockInTransaction } from '../../kernel/transaction.ts'
import { readPreview } from '../files.ts'
import { markCommitted } from '../operations/mark-committed.ts'
import { checkBase, checkOpen } from '../operations/save-acts.ts'
import { lockImport } from '../queries.ts'
import { readActs } from '../read-acts.ts'
import { replayActs } from '../review/apply-act.ts'
import { describeNeeds, type Need } from '../review/describe-needs.ts'
import { composeDrafts, type IssueDrafts } from './compose-drafts.ts'
import { createDrafts } from './create-drafts.ts'
import { findExpertMatches } from './find-experts.ts'
import { settleExperts } from './settle-experts.ts'

/** An import to be made an issue. */
export type CommitOrder = {
  importId: number
  /** The revision that the caller has seen. */
  base: number
  series: number
  /** Whether the issue takes the printed numbers. */
  numbers: 'keep' | 'leave-out'
}

/** The issue that an import became; what is still open is told, and does not hold it back. */
export type CommittedImport = { issue: number; needs: Need[]; left: string[] }

/**
 * Makes the draft of an issue, with all its parts, of an import as people have left it (rules C1 to C5): in one
 * transaction, from what is kept of the source, with the caller's own rights.
 *
 * @throws RoundtableError `not-allowed`, `not-found`, `import-changed`, `already-imported` with the issue, `number-taken`
 *   with the issue that has it, `invalid-input` for a series or an expert that is not there
 */
export async function commitImport(
  req: PayloadRequest,
  { importId, base, series, numbers }: CommitOrder,
): Promise<CommittedImport> {
  return inTransaction(req, async () => {
    const kept = await lockImport(req, importId)
    checkOpen(kept)
    checkBase(kept, base)
    await checkSeries(req, series)
    const review = replayActs(await readPreview(req, importId), readActs(kept))
    // Two imports that name one new expert at the same time would both put him on file.
    await lockInTransaction(req, { name: 'imports:experts', mode: 'exclusive' })
    const matches = await findExpertMatches(req, review)
    const composed = composeDrafts(review)
    const drafts = numbers === 'keep' ? composed : { ...composed, number: null, totalNumber: null }
    // Payload notes the language of each call on its request: the search for experts has left another one there.
    req.locale = drafts.locale
    await checkNumbersFree(req, { drafts, series })
    const { locale, printedOn, left } = drafts
    const experts = await settleExperts(req, { review, matches, locale, printedOn })
    const issue = await createDrafts(req, { drafts, series, experts, access: 'theirs' })
    await markCommitted(req, { importId, issue, series })
    return { issue, needs: describeNeeds(review, matches), left }
  })
}

async function checkSeries(req: PayloadRequest, series: number): Promise<void> {
  if (await findDraft(req, { collection: 'series', id: series, access: 'theirs' })) return
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '没有这个栏目\uFF0C也许它已移到回收站。请另选栏目。',
    en: 'There is no such series; it may lie in the trash. Choose another.',
    details: { field: 'series' },
  })
}

async function checkNumbersFree(
  req: PayloadRequest,
  { drafts, series }: { drafts: IssueDrafts; series: number },
): Promise<void> {
  for (const field of ['number', 'totalNumber'] as const) {
    const value = drafts[field]
    if (value === null) continue
    const holder = await findNumberHolder(req, { series, field, value, except: null })
    if (!holder) continue
    const { zh, en } = numberFields[field]
    const title = holder.title || '…'
    throw new RoundtableError({
      code: 'number-taken',
      zh: `${zh} ${value} 已被\u300A${title}\u300B使用。可以先不填期号成稿\uFF0C或另选栏目。`,
      en: `The ${en} ${value} is taken by “${title}”. Leave the numbers out for now, or choose another series.`,
      details: { field, issue: holder.id },
    })
  }
}
