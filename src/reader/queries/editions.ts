import { readComposedIssue } from '../../edition/parse.ts'
import type { EditionAddresses } from '../../edition/types.ts'
import type { Edition } from '../../generated/payload-types.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import type { EditionFacts } from '../../page/edition-facts.ts'
import { listCorrections } from '../corrections.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'

/** Answers the line of the ledger that an issue's address shows now, withdrawals included (P1). */
export async function findCurrentEdition(
  { payload, locale }: ReaderContext,
  { series, issue }: IssueAddress,
): Promise<Edition | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: {
      and: [
        { series: { equals: series } },
        { issueSlug: { equals: issue } },
        { locale: { equals: locale } },
        { superseded: { equals: false } },
      ],
    },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

/** Answers the current editions in which an expert stands, newest first. */
export async function findEditionsOfExpert(
  { payload, locale }: ReaderContext,
  expert: string,
): Promise<Edition[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: {
      and: [
        { experts: { in: [expert] } },
        { locale: { equals: locale } },
        { superseded: { equals: false } },
        { kind: { not_equals: 'withdrawal' } },
      ],
    },
    sort: ['-year', '-publishedAt'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** Answers the addresses of an edition's parts. */
export function readAddresses(edition: Edition): EditionAddresses {
  // The press alone writes the field, and nobody changes it afterwards (P2).
  return edition.addresses as EditionAddresses
}

/**
 * Reads an edition with its texts.
 *
 * @throws RoundtableError `unreadable-content` when a text is missing or not what its hash says.
 */
export async function readEdition(context: ReaderContext, edition: Edition): Promise<CurrentIssue> {
  const { docs } = await context.payload.find({
    collection: 'contents',
    where: { id: { in: [edition.contentHash ?? '', ...(edition.hashes ?? [])] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const texts = new Map(docs.map((content) => [content.id, content.body]))
  const { kind, revision, publishedAt, notice = null } = edition
  return {
    composed: readComposedIssue({ hash: edition.contentHash ?? '', texts }),
    addresses: readAddresses(edition),
    edition: { kind, revision, publishedAt, notice, ...(await readHistory(context, edition)) },
  }
}

/**
 * Answers how an issue began: when, and whether it was printed before this system, which corrections do not say; and
 * what was corrected since.
 */
async function readHistory(
  context: ReaderContext,
  edition: Edition,
): Promise<Pick<EditionFacts, 'firstPublishedAt' | 'isFromArchive' | 'corrections'>> {
  const { kind, publishedAt, revision, series } = edition
  if (revision === 1) {
    return { firstPublishedAt: publishedAt, isFromArchive: kind === 'archive', corrections: [] }
  }
  const lines = await findLines(context, edition)
  const seriesOpens = await opensSuperseded(context, series)
  return {
    firstPublishedAt: lines[0]?.publishedAt ?? publishedAt,
    isFromArchive: lines.some((line) => line.kind === 'archive'),
    corrections: listCorrections(
      lines.map((line) => ({ ...line, addresses: readAddresses(line) })),
      { seriesOpens },
    ),
  }
}

/** Answers all lines of an edition's issue in its language up to that edition, oldest first. */
export async function findLines(
  { payload }: Pick<ReaderContext, 'payload'>,
  { issueId, locale, revision }: Pick<Edition, 'issueId' | 'locale' | 'revision'>,
): Promise<Edition[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: {
      and: [
        { issueId: { equals: issueId } },
        { locale: { equals: locale } },
        { revision: { less_than_equal: revision } },
      ],
    },
    sort: 'revision',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** Says whether a series opens its superseded editions to readers, where an edition does not say so itself (P2). */
export async function opensSuperseded(
  { payload }: Pick<ReaderContext, 'payload'>,
  series: string,
): Promise<boolean> {
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
