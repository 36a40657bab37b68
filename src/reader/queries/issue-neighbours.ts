import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { IssueListing } from '../models.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'
import { listing } from './listings.ts'

/** The issues beside one in its series: by year, then by first publication. */
export type IssueNeighbours = { previous: IssueListing | null; next: IssueListing | null }

/** Where an issue stands in its series; the day as Postgres writes it, to the microsecond. */
const place = z.object({ year: z.coerce.number(), published_at: z.string(), issue_id: z.coerce.number() })

type Place = z.infer<typeof place>

/** Answers the issues that came before and after one in its series, as far as they are published now (P1). */
export async function readIssueNeighbours(
  context: ReaderContext,
  address: IssueAddress,
): Promise<IssueNeighbours> {
  const own = await findPlace(context, address)
  if (!own) return { previous: null, next: null }
  const [previous, next] = await Promise.all([
    findBeside(context, { series: address.series, own, side: 'before' }),
    findBeside(context, { series: address.series, own, side: 'after' }),
  ])
  return { previous, next }
}

async function findPlace(
  { payload, locale }: ReaderContext,
  { series, issue }: IssueAddress,
): Promise<Place | null> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select first.year, first.published_at::text as published_at, first.issue_id
    from editions current
    join editions first
      on first.issue_id = current.issue_id and first.locale = current.locale and first.revision = 1
    where current.series = ${series} and current.issue_slug = ${issue} and current.locale = ${locale}
      and not current.superseded and first.year is not null`)
  return z.array(place).parse(rows)[0] ?? null
}

/** Walks the index of first editions from a place until one of them still stands. */
async function findBeside(
  { payload, locale }: ReaderContext,
  { series, own, side }: { series: string; own: Place; side: 'before' | 'after' },
): Promise<IssueListing | null> {
  const [comparison, direction] = side === 'before' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  const { rows } = await payload.db.drizzle.execute(sql`
    select current.series, current.issue_slug as issue, current.title, coalesce(current.label, '') as label,
      current.year
    from editions first
    join editions current
      on current.issue_id = first.issue_id and current.locale = first.locale
        and not current.superseded and current.kind <> 'withdrawal'
    where first.revision = 1 and first.series = ${series} and first.locale = ${locale}
      and (first.year, first.published_at, first.issue_id)
        ${comparison} (${own.year}, ${own.published_at}::timestamptz, ${own.issue_id})
    order by first.year ${direction}, first.published_at ${direction}, first.issue_id ${direction}
    limit 1`)
  return z.array(listing).parse(rows)[0] ?? null
}
