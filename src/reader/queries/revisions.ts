import type { ComposedIssue } from '../../edition/types.ts'
import type { Edition } from '../../generated/payload-types.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import { dropWithdrawn, isDifferenceOpen } from '../corrections.ts'
import type { Reading } from '../models.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'
import { findCurrentEdition, findLines, opensSuperseded, readEdition } from './editions.ts'

/** One of two revisions that are compared. */
export type Revision = {
  revision: number
  publishedAt: string
  notice: string | null
  composed: ComposedIssue
}

/** Two revisions of an issue, and the pairs that readers may compare, oldest first. */
export type ComparedRevisions = {
  current: CurrentIssue
  before: Revision
  after: Revision
  pairs: { before: number; after: number }[]
}

/**
 * Reads `/{series}/{issue}/compare/{before}-{after}`: two revisions, the earlier first, with no correction between them
 * whose difference is closed (P2). What is not open is missing, whether or not there is such a revision.
 */
export async function readComparisonAt(
  context: ReaderContext,
  { revisions, ...address }: IssueAddress & { revisions: string },
): Promise<Reading<ComparedRevisions>> {
  const named = /^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(revisions)
  const edition = named && (await findCurrentEdition(context, address))
  if (!edition || edition.kind === 'withdrawal') return { state: 'missing' }
  const lines = dropWithdrawn(await findLines(context, edition))
  const seriesOpens = await opensSuperseded(context, edition.series)
  const isOpen = (line: Edition): boolean => isDifferenceOpen(line, { seriesOpens })
  const [from, to] = [1, 2].map((place) =>
    lines.findIndex(({ revision }) => revision === Number(named?.[place])),
  )
  const [before, after] = [lines[from ?? -1], lines[to ?? -1]]
  const isBackwards = from === undefined || to === undefined || from >= to
  if (!before || !after || isBackwards || !lines.slice(from + 1, to + 1).every(isOpen)) {
    return { state: 'missing' }
  }
  return {
    state: 'found',
    current: await readEdition(context, edition),
    before: await readRevision(context, before),
    after: await readRevision(context, after),
    pairs: lines.flatMap((line, index) => {
      const next = lines[index + 1]
      return next && isOpen(next) ? [{ before: line.revision, after: next.revision }] : []
    }),
  }
}

async function readRevision(context: ReaderContext, edition: Edition): Promise<Revision> {
  const { composed } = await readEdition(context, edition)
  const { revision, publishedAt, notice } = edition
  return { revision, publishedAt, notice: notice ?? null, composed }
}
