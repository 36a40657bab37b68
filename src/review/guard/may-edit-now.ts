import type { PayloadRequest } from 'payload'
import { findDraft, idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import type { GuardedSlug } from '../../press/guarded.ts'
import type { Ruling } from '../rules/review-state.ts'
import { judgeEdits } from './judge-edit.ts'
import type { Edit } from './list-edits.ts'

/** A document of the desk in a language. */
export type EditedDocument = { collection: GuardedSlug; id: number; locale: Locale }

/**
 * Answers whether the stage of the review lets the caller change the words of a document now; if not, who may, in one
 * sentence. Access by role is asked apart from it.
 */
export async function mayEditNow(req: PayloadRequest, document: EditedDocument): Promise<Ruling> {
  const edit = await describeEdit(req, document)
  return edit ? judgeEdits(req, [edit]) : { allowed: true, forWhom: null }
}

async function describeEdit(
  req: PayloadRequest,
  { collection, id, locale }: EditedDocument,
): Promise<Edit | null> {
  const locales = [locale]
  if (collection === 'issues') return { issueId: id, part: null, unit: 'page', locales }
  const document = await findDraft(req, { collection, id, access: 'ours' })
  const issueId = idOf(document?.issue)
  if (issueId === null) return null
  const kind = collection === 'questions' ? 'question' : 'piece'
  return { issueId, part: { kind, id }, unit: kind === 'piece' ? id : 'page', locales }
}
