import type { PayloadRequest } from 'payload'
import type { ComposedIssue } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'
import { type Composition, composeDraft, piecesOf } from '../../press/compose.ts'
import { checkIssue } from './check-issue.ts'
import { prepareIssue } from './checked-issue.ts'
import { dayIn } from './day-in.ts'
import type { Finding } from './finding.ts'
import { listLinks } from './links/check-links.ts'
import { findDeadPaths } from './links/find-dead-paths.ts'
import { readExperts, readLists, type StandingLists } from './lists/queries.ts'
import { listPieces } from './texts.ts'

/**
 * Composes an issue's drafts and answers what the checks say of them, with the composition that was looked at: the
 * findings are of the text that `composition.composed.hash` names. Access is the caller's to check.
 *
 * @throws RoundtableError `not-found`
 */
export async function findFindings(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<{ findings: Finding[]; composition: Composition }> {
  const composition = await composeDraft(req, { issueId, locale })
  return { findings: await checkComposition(req, composition), composition }
}

/** Answers what the checks say of drafts that are composed already. Access is the caller's to check. */
export function checkComposition(req: PayloadRequest, composition: Composition): Promise<Finding[]> {
  return checkComposed(req, {
    composed: composition.composed,
    pieceIds: piecesOf(composition).map(({ id }) => id),
    today: dayIn(composition.material.series?.timeZone),
  })
}

/**
 * Answers what the checks say of composed content today, by the lists as they stand. Access is the caller's to check.
 *
 * @param of.lists as `readLists` answers them, where several texts are checked
 * @param of.today counts for an issue without a printed date: `YYYY-MM-DD`
 */
export async function checkComposed(
  req: PayloadRequest,
  of: { composed: ComposedIssue; pieceIds: readonly number[]; today: string; lists?: StandingLists },
): Promise<Finding[]> {
  const { composed, pieceIds, today } = of
  const pieces = listPieces(composed, pieceIds)
  const bylines = pieces.flatMap(({ piece }) => piece.bylines)
  const lists = {
    ...(of.lists ?? (await readLists(req))),
    experts: await readExperts(req, { bylines, locale: composed.issue.locale }),
  }
  const links = listLinks({ composed, pieces }).map(({ href }) => href)
  const deadPaths = await findDeadPaths(req, links)
  return checkIssue(prepareIssue({ composed, pieceIds, lists, deadPaths, today }))
}
