import { findObstacles, type Missing } from '../../press/missing.ts'
import type { Entry } from '../record/entry.ts'
import type { ReviewDesk } from './review-desk.ts'

/** Answers what keeps an issue from being printed, for those who are about to sign it. */
export function listObstacles({
  composition,
  entries,
}: Pick<ReviewDesk, 'composition' | 'entries'>): Missing[] {
  return findObstacles(composition.missing, { isArchive: isFromArchive(entries) })
}

/** Says whether an issue was printed before this system: what it may lack, its corrections may lack too. */
export function isFromArchive(entries: readonly Entry[]): boolean {
  return entries.some(({ act }) => act.act === 'published' && act.kind === 'archive')
}
