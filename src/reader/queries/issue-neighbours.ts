import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { IssueListing } from '../models.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'
import { listing } from './listings.ts'

/** The issues beside one in its series, in the order of lists: by year, then by first publication. */
export type IssueNeighbours = { previous: IssueListing | null; next: IssueListing | null }

/** Answers the issues that came before and after one in its series, as far as they are published now (P1). */
export async function readIssueNeighbours(
  context: ReaderContext,
  address: IssueAddress,
): Promise<IssueNeighbours> {
  const [previous, next] = await Promise.all([
    findBeside(context, { ...address, side: 'before' }),
    findBeside(context, { ...address, side: 'after' }),
  ])
  return { previous, next }
}

async function findBeside(
  { payload, locale }: ReaderContext,
  { series, issue, side }: IssueAddress & { side: 'before' | 'after' },
): Promise<IssueListing | null> {
  const place = sql`(coalesce(current.year, 0), first.published_at, current.issue_id)`
  const current = sql`editions current
    join editions first
      on first.issue_id = current.issue_id and first.locale = current.locale and first.revision = 1
    where not current.superseded and current.kind <> 'withdrawal' and current.locale = ${locale}
      and current.series = ${series}`
  const comparison = side === 'before' ? sql`<` : sql`>`
  const direction = side === 'before' ? sql`desc` : sql`asc`
  const { rows } = await payload.db.drizzle.execute(sql`
    select current.series, current.issue_slug as issue, current.title, coalesce(current.label, '') as label,
      current.year
    from ${current}
      and ${place} ${comparison} (
        select coalesce(current.year, 0), first.published_at, current.issue_id
        from ${current} and current.issue_slug = ${issue}
      )
    order by coalesce(current.year, 0) ${direction}, first.published_at ${direction}, current.issue_id ${direction}
    limit 1`)
  return z.array(listing).parse(rows)[0] ?? null
}
