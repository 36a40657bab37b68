import type { ComposedIssue } from '../../edition/types.ts'
import type { Edition } from '../../generated/payload-types.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import type { Reading } from '../models.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'
import { findCurrentEdition, readEdition } from './editions.ts'

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

/** Reads a current edition, and with which revision readers may compare it. */
export async function readCurrent(context: ReaderContext, edition: Edition): Promise<CurrentIssue> {
  const current = await readEdition(context, edition)
  const lines = edition.revision > 1 ? await findOpenEditions(context, edition) : []
  const previous = lines.findLast(({ revision }) => revision < edition.revision)
  if (!previous) return current
  return { ...current, edition: { ...current.edition, comparedRevision: previous.revision } }
}

/**
 * Reads `/{series}/{issue}/compare/{before}-{after}`: two revisions that the series opens (P2), the earlier first. What
 * is not open is missing, whether or not there is such a revision.
 */
export async function readComparisonAt(
  context: ReaderContext,
  { revisions, ...address }: IssueAddress & { revisions: string },
): Promise<Reading<ComparedRevisions>> {
  const named = /^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(revisions)
  const edition = named && (await findCurrentEdition(context, address))
  const lines = edition ? await findOpenEditions(context, edition) : []
  const [before, after] = [1, 2].map((place) =>
    lines.find(({ revision }) => revision === Number(named?.[place])),
  )
  if (!edition || !before || !after || before.revision >= after.revision) return { state: 'missing' }
  return {
    state: 'found',
    current: await readEdition(context, edition),
    before: await readRevision(context, before),
    after: await readRevision(context, after),
    pairs: lines.flatMap((line, index) => {
      const next = lines[index + 1]
      return next ? [{ before: line.revision, after: next.revision }] : []
    }),
  }
}

async function readRevision(context: ReaderContext, edition: Edition): Promise<Revision> {
  const { composed } = await readEdition(context, edition)
  const { revision, publishedAt, notice } = edition
  return { revision, publishedAt, notice: notice ?? null, composed }
}

/**
 * Answers the editions of an issue that readers may compare, oldest first: none while the series keeps them closed or the
 * issue is withdrawn, and nothing from before a withdrawal, which took it back for good.
 */
async function findOpenEditions(context: ReaderContext, current: Edition): Promise<Edition[]> {
  if (current.kind === 'withdrawal' || !(await opensSuperseded(context, current.series))) return []
  const { docs } = await context.payload.find({
    collection: 'editions',
    where: { and: [{ issueId: { equals: current.issueId } }, { locale: { equals: current.locale } }] },
    sort: 'revision',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const withdrawn = docs.findLastIndex(({ kind }) => kind === 'withdrawal')
  return docs.slice(withdrawn + 1).filter(({ contentHash }) => contentHash)
}

async function opensSuperseded({ payload }: ReaderContext, series: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'series',
    where: { slug: { equals: series } },
    select: { opensSuperseded: true },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]?.opensSuperseded === true
}
