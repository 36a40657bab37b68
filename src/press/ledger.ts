import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { canonicaliseContent } from '../edition/canonical.ts'
import type {
  ComposedIssue,
  Content,
  CorrectionType,
  EditionAddresses,
  EditionKind,
} from '../edition/types.ts'
import type { Edition } from '../generated/payload-types.ts'
import type { Locale } from '../kernel/locales.ts'
import { runInTransaction } from '../kernel/transaction.ts'
import type { GuardedSlug } from './guarded.ts'
import { sealWrite } from './seal.ts'

/** A line about to be written; what the ledger counts itself is not in it. */
export type NewEdition = {
  issueId: number
  locale: Locale
  revision: number
  kind: EditionKind
  title: string
  label: string
  year: number
  /** For readers. */
  notice: string | null
  /** For staff alone. */
  staffNotice?: string | null
  correctionType?: CorrectionType | null
  /** Whether readers may compare a correction with what was before; null: as the series says. */
  differenceIsPublic?: boolean | null
  contentHash: string | null
  /** The hash of the record's entry of this publication, if a record is kept. */
  recordHead: string | null
  addresses: EditionAddresses
  documents: { questions: number[]; answers: number[] }
  /** Of the content, its pieces and its pictures; empty for a withdrawal. */
  hashes: string[]
  publishedAt: string
  publishedBy: string
}

/** Answers all lines of an issue in a language, newest first. */
export async function findEditions(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<Edition[]> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ issueId: { equals: issueId } }, { locale: { equals: locale } }] },
    sort: '-revision',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Says whether any line of the ledger, current or not, was made from a document of the desk. */
export async function wasEverPublished(
  req: PayloadRequest,
  { slug, id }: { slug: GuardedSlug; id: number },
): Promise<boolean> {
  const rows = await runInTransaction(
    req,
    slug === 'issues'
      ? sql`select from editions where issue_id = ${id} limit 1`
      : sql`select from editions where documents -> ${slug}::text @> to_jsonb(${id}::int) limit 1`,
  )
  return rows.length > 0
}

/** Keeps the content of an issue and of its pieces under their hashes; what is kept already stays. */
export async function keepContents(req: PayloadRequest, composed: ComposedIssue): Promise<void> {
  const contents = [[composed.hash, composed.issue] as const, ...composed.pieces]
  for (const [hash, content] of contents) await keepContent(req, { hash, content })
}

/** Keeps one content, an issue's or a piece's, under its hash. */
export async function keepContent(
  req: PayloadRequest,
  { hash, content }: { hash: string; content: Content },
): Promise<void> {
  await runInTransaction(
    req,
    sql`insert into contents (id, body) values (${hash}, ${canonicaliseContent(content)}) on conflict (id) do nothing`,
  )
}

/** Appends a line, and marks the one before it as superseded. */
export async function appendEdition(req: PayloadRequest, edition: NewEdition): Promise<Edition> {
  await runInTransaction(
    req,
    sql`update editions set superseded = true
        where issue_id = ${edition.issueId} and locale = ${edition.locale} and not superseded`,
  )
  const { addresses } = edition
  const experts = [...new Set(addresses.pieces.flatMap((piece) => piece.experts))]
  return sealWrite(req, (context) =>
    req.payload.create({
      collection: 'editions',
      data: {
        ...edition,
        series: addresses.series,
        issueSlug: addresses.issue,
        experts: experts.filter((slug) => slug !== null),
        superseded: false,
      },
      depth: 0,
      overrideAccess: true,
      context,
      req,
    }),
  )
}
