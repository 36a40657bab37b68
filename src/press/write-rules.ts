import { RoundtableError } from '../kernel/errors.ts'

/** A write as Payload's operations describe it, as far as rule P5 asks. */
export type WriteRequest = {
  operation: string
  draft: boolean
  data: Record<string, unknown>
  byPress: boolean
}

const bookkeeping = new Set(['deletedAt', '_status'])

/**
 * P5: the published row is written by the press alone. Everybody else writes drafts, or moves a document
 * that stands in no current edition to the trash and back.
 * @throws RoundtableError `draft-writes-only`
 */
export function checkWrite({ operation, draft, data, byPress }: WriteRequest): void {
  if (byPress || !['create', 'update', 'restoreVersion'].includes(operation)) return
  if (data._status === 'published' || !(draft || isTrashing(data))) throw draftsOnly()
}

/** Says whether a write does nothing but move a document to the trash or back. */
export function isTrashing(data: Record<string, unknown>): boolean {
  return 'deletedAt' in data && Object.keys(data).every((key) => bookkeeping.has(key))
}

function draftsOnly(): RoundtableError {
  return new RoundtableError({
    code: 'draft-writes-only',
    zh: '这里只能写草稿\uFF08加上 draft=true\uFF09\uFF1B刊发由“签发”来做。',
    en: 'Only drafts are written here (add draft=true); publishing is an act of the press.',
  })
}
