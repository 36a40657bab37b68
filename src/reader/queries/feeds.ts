import type { CurrentIssue } from '../../page/current-issue.ts'
import { listPieces, type PlacedPiece, placeEntries } from '../../page/placed-pieces.ts'
import type { ReaderContext } from '../reader-context.ts'
import { findEditionsOfExpert, readEdition } from './editions.ts'
import { readIssueAt } from './issue.ts'
import { listIssues } from './listings.ts'

const issuesInFeed = 20
const editionsInExpertFeed = 50

/** Reads the newest issues of the site, or of one series, whole; none that is withdrawn. */
export async function readNewestIssues(context: ReaderContext, series?: string): Promise<CurrentIssue[]> {
  const listings = await listIssues(context, { series, limit: issuesInFeed })
  const readings = await Promise.all(listings.map((listing) => readIssueAt(context, listing)))
  return readings.flatMap((reading) => (reading.state === 'found' ? [reading] : []))
}

/** Reads the newest pieces that an expert signed, each in its issue. */
export async function readNewestPieces(
  context: ReaderContext,
  expert: string,
): Promise<{ current: CurrentIssue; placed: PlacedPiece }[]> {
  const editions = (await findEditionsOfExpert(context, expert)).slice(0, editionsInExpertFeed)
  const issues = await Promise.all(editions.map((edition) => readEdition(context, edition)))
  return issues.flatMap((current) =>
    listPieces(placeEntries(current.composed, current.addresses))
      .filter((placed) => placed.experts.includes(expert))
      .map((placed) => ({ current, placed })),
  )
}
