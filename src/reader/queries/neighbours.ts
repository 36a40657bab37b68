import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { IssueNeighbour, IssueNeighbours } from '../models.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'

const row = z.object({ issue: z.string(), title: z.string(), side: z.enum(['earlier', 'later']) })

/** Reads the issues before and after one in its series, in the order of the series' list. */
export async function readNeighbours(
  { payload, locale }: ReaderContext,
  { series, issue }: IssueAddress,
): Promise<IssueNeighbours> {
  const { rows } = await payload.db.drizzle.execute(sql`
    with listed as (
      select current.issue_slug as issue, current.title,
        row_number() over (order by current.year, first.published_at, current.issue_id) as place
      from editions current
      join editions first
        on first.issue_id = current.issue_id and first.locale = current.locale and first.revision = 1
      where not current.superseded and current.kind <> 'withdrawal' and current.locale = ${locale}
        and current.series = ${series}
    )
    select beside.issue, beside.title, case when beside.place < own.place then 'earlier' else 'later' end as side
    from listed own join listed beside on beside.place in (own.place - 1, own.place + 1)
    where own.issue = ${issue}`)
  const found = z.array(row).parse(rows)
  const pick = (side: 'earlier' | 'later'): IssueNeighbour | null =>
    found.find((candidate) => candidate.side === side) ?? null
  return { earlier: pick('earlier'), later: pick('later') }
}
