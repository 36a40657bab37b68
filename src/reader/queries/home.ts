import type { CurrentIssue } from '../../page/current-issue.ts'
import type { IssueListing } from '../models.ts'
import type { ReaderContext } from '../reader-context.ts'
import { readIssueAt } from './issue.ts'
import { listIssues } from './listings.ts'

const issuesOnFront = 13

/** Reads `/`: the newest issue and the ones before it; a site without any has a front page too. */
export async function readHome(
  context: ReaderContext,
): Promise<{ newest: CurrentIssue | null; earlier: IssueListing[] }> {
  const [first, ...earlier] = await listIssues(context, { limit: issuesOnFront })
  if (!first) return { newest: null, earlier: [] }
  const newest = await readIssueAt(context, first)
  return { newest: newest.state === 'found' ? newest : null, earlier }
}
