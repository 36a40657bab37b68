import type { ArchiveYear, IssueListing, Reading, TopicListing } from '../models.ts'
import type { ReaderContext } from '../reader-context.ts'
import { listIssues, listYears } from './listings.ts'
import { listTopics } from './topics.ts'

const issuesOfYear = 2000

/** Reads `/archive`: the years and the topics with something in them. */
export async function readArchive(
  context: ReaderContext,
): Promise<{ years: ArchiveYear[]; topics: TopicListing[] }> {
  return { years: await listYears(context), topics: await listTopics(context) }
}

/** Reads `/archive/{year}`; a year with nothing in it has no page. */
export async function readArchiveYear(
  context: ReaderContext,
  { year: digits }: { year: string },
): Promise<Reading<{ year: number; issues: IssueListing[] }>> {
  if (!/^[1-9]\d{3}$/.test(digits)) return { state: 'missing' }
  const year = Number(digits)
  const issues = await listIssues(context, { year, limit: issuesOfYear })
  return issues.length === 0 ? { state: 'missing' } : { state: 'found', year, issues }
}
