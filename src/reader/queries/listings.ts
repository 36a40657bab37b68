import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { ArchiveYear, IssueListing } from '../models.ts'
import type { ReaderContext } from '../reader-context.ts'

/** An issue in a list, as the ledger's line has it. */
export const listing = z.object({
  series: z.string(),
  issue: z.string(),
  title: z.string(),
  label: z.string(),
  year: z.coerce.number(),
})

const archiveYear = z.object({ year: z.coerce.number(), issues: z.coerce.number() })

/**
 * Lists what is published now, newest first: by year of printing, within it by when the issue was first
 * published, so that a correction does not make an old issue new.
 */
export async function listIssues(
  { payload, locale }: ReaderContext,
  {
    series,
    year,
    topic,
    limit,
    offset = 0,
  }: { series?: string; year?: number; topic?: string; limit: number; offset?: number },
): Promise<IssueListing[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select current.series, current.issue_slug as issue, current.title, coalesce(current.label, '') as label,
      current.year
    from editions current
    join editions first
      on first.issue_id = current.issue_id and first.locale = current.locale and first.revision = 1
    where not current.superseded and current.kind <> 'withdrawal' and current.locale = ${locale}
      ${series === undefined ? sql`` : sql`and current.series = ${series}`}
      ${year === undefined ? sql`` : sql`and current.year = ${year}`}
      ${topic === undefined ? sql`` : sql`and current.addresses -> 'topics' @> ${JSON.stringify([{ slug: topic }])}::jsonb`}
    order by current.year desc, first.published_at desc, current.issue_id desc
    limit ${limit} offset ${offset}`)
  return z.array(listing).parse(rows)
}

/** Counts the issues of a series that are published now. */
export async function countIssues({ payload, locale }: ReaderContext, series: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: {
      and: [
        { series: { equals: series } },
        { locale: { equals: locale } },
        { superseded: { equals: false } },
        { kind: { not_equals: 'withdrawal' } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs
}

/** Lists the years in which something was printed or published, newest first. */
export async function listYears({ payload, locale }: ReaderContext): Promise<ArchiveYear[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select year, count(*) as issues from editions
    where not superseded and kind <> 'withdrawal' and locale = ${locale} and year is not null
    group by year order by year desc`)
  return z.array(archiveYear).parse(rows)
}

/** Lists the addresses of all series with something published. */
export async function listSeriesSlugs({ payload, locale }: ReaderContext): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select distinct series from editions
    where not superseded and kind <> 'withdrawal' and locale = ${locale} order by series`)
  return z
    .array(z.object({ series: z.string() }))
    .parse(rows)
    .map((row) => row.series)
}

/** Lists the addresses of all experts who stand in something published. */
export async function listExpertSlugs({ payload, locale }: ReaderContext): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select distinct name.text as slug from editions edition
    join editions_texts name on name.parent_id = edition.id and name.path = 'experts'
    where not edition.superseded and edition.kind <> 'withdrawal' and edition.locale = ${locale}`)
  return z
    .array(z.object({ slug: z.string() }))
    .parse(rows)
    .map((row) => row.slug)
}
