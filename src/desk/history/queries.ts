import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Edition } from '../../generated/payload-types.ts'
import { askForBase } from '../../kernel/asked-bases.ts'
import { isLocale, locales } from '../../kernel/locales.ts'
import { findEditions } from '../../press/ledger.ts'
import { readStanding, type StandingEdition } from '../../press/standing.ts'
import type { Values } from './pick-language.ts'
import type { Moment } from './timeline.ts'

/** A document whose history is asked for. */
export type Subject = { collection: CollectionSlug; id: number }

/** A version without its text. */
export type VersionLine = {
  id: number
  at: string
  by: string | null
  language: string | null
  isPublished: boolean
  /** Written by Payload beside a published version, for the sake of the other language: nobody's change. */
  isSnapshot: boolean
}

/** A version with its text in all languages. */
export type StoredVersion = { id: number; at: string; by: string | null; values: Values }

/** A line of the ledger that a document stands in. */
export type StandingLine = { edition: Edition; standing: StandingEdition }

/** Answers all versions of a document, oldest first, without their texts; only those that the caller may see. */
export async function findVersionLines(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<VersionLine[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    select: { updatedAt: true, snapshot: true, version: { changedBy: true, changedIn: true, _status: true } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map((doc) => {
    const version: Values = { ...doc.version }
    return {
      id: Number(doc.id),
      at: doc.updatedAt,
      by: typeof version.changedBy === 'string' ? version.changedBy : null,
      language: typeof version.changedIn === 'string' ? version.changedIn : null,
      isPublished: version._status === 'published',
      isSnapshot: Reflect.get(doc, 'snapshot') === true,
    }
  })
}

/** Answers versions of a document with their texts in all languages, by id; others' versions are not answered. */
export async function findStoredVersions(
  req: PayloadRequest,
  { collection, id }: Subject,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, StoredVersion>> {
  const where: Where = { and: [{ parent: { equals: id } }, { id: { in: [-1, ...versionIds] } }] }
  const { docs } = await req.payload.findVersions({
    collection,
    where,
    locale: 'all',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map((doc) => {
      const values: Values = { ...doc.version }
      const by = typeof values.changedBy === 'string' ? values.changedBy : null
      return [Number(doc.id), { id: Number(doc.id), at: doc.updatedAt, by, values }]
    }),
  )
}

/** Answers a document as it stands now, its newest draft, in all languages; null when the caller may not see it. */
export async function findPresent(req: PayloadRequest, { collection, id }: Subject): Promise<Values | null> {
  // What restores a version names the draft that it replaces.
  askForBase(req, { slug: collection, id })
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    locale: 'all',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0] ? { ...docs[0] } : null
}

/** Answers the lines of the ledger, in every language, that a document stands in. */
export async function findStandingLines(
  req: PayloadRequest,
  { collection, id }: Subject,
  issueId: number | null,
): Promise<StandingLine[]> {
  if (issueId === null) return []
  const found: StandingLine[] = []
  for (const locale of locales) {
    for (const edition of await findEditions(req, { issueId, locale })) {
      const standing = readStanding(edition)
      if (standsIn(standing, { collection, id })) found.push({ edition, standing })
    }
  }
  return found
}

function standsIn({ documents }: StandingEdition, { collection, id }: Subject): boolean {
  if (collection === 'questions' || collection === 'answers') return documents[collection].includes(id)
  return collection === 'issues'
}

/** Puts versions and lines of the ledger into moments; what the press wrote is told by its edition. */
export function listMoments(versions: readonly VersionLine[], lines: readonly StandingLine[]): Moment[] {
  return [
    ...versions
      .filter(({ isPublished, isSnapshot }) => !isPublished && !isSnapshot)
      .map(
        ({ id, at, by, language }): Moment => ({
          type: 'version',
          id,
          at,
          by,
          language: isLocale(language) ? language : null,
        }),
      ),
    ...lines.map(
      ({ edition }): Moment => ({
        type: 'edition',
        revision: edition.revision,
        kind: edition.kind,
        at: edition.publishedAt,
        by: edition.publishedBy,
        language: isLocale(edition.locale) ? edition.locale : 'zh',
      }),
    ),
  ]
}

/** Answers the version that a version was made from, or null for the first; what the press wrote counts. */
export function findPredecessor(versions: readonly Pick<VersionLine, 'id'>[], id: number): number | null {
  return versions.findLast((version) => version.id < id)?.id ?? null
}
