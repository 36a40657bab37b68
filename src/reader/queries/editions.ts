import { readComposedIssue } from '../../edition/parse.ts'
import type { EditionAddresses } from '../../edition/types.ts'
import type { Edition } from '../../generated/payload-types.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import type { EditionFacts } from '../../page/edition-facts.ts'
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
export async function readEdition({ payload }: ReaderContext, edition: Edition): Promise<CurrentIssue> {
  const { docs } = await payload.find({
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
    edition: { kind, revision, publishedAt, notice, ...(await readOrigin({ payload }, edition)) },
  }
}

/** Answers how an issue began: when, and whether it was printed before this system. Corrections do not say so. */
async function readOrigin(
  { payload }: Pick<ReaderContext, 'payload'>,
  { issueId, kind, locale, revision, publishedAt }: Edition,
): Promise<Pick<EditionFacts, 'firstPublishedAt' | 'isFromArchive'>> {
  if (revision === 1) return { firstPublishedAt: publishedAt, isFromArchive: kind === 'archive' }
  const { docs } = await payload.find({
    collection: 'editions',
    where: {
      and: [
        { issueId: { equals: issueId } },
        { locale: { equals: locale } },
        { or: [{ revision: { equals: 1 } }, { kind: { equals: 'archive' } }] },
      ],
    },
    sort: 'revision',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return {
    firstPublishedAt: docs[0]?.publishedAt ?? publishedAt,
    isFromArchive: kind === 'archive' || docs.some((line) => line.kind === 'archive'),
  }
}
