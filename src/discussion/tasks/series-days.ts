import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import { runInTransaction } from '../../kernel/transaction.ts'
import { findMorning } from '../mail/schedule.ts'
import { dayOf, nextDay } from './rules.ts'

/** The day that a morning has begun in a time zone, and the one after it, both `YYYY-MM-DD`. */
export type SeriesDay = { zone: string; day: string; next: string }

/** Answers which day it is from eight in the morning on, in every series' time zone and in the newsroom's. */
export async function findSeriesDays(req: PayloadRequest, now: Date): Promise<SeriesDay[]> {
  const rows = await runInTransaction(req, sql`select distinct time_zone as zone from series`)
  return [...new Set([newsroomTimeZone, ...rows.map(({ zone }) => String(zone))])].map((zone) => {
    const day = dayOf(findMorning(now, zone), zone)
    return { zone, day, next: nextDay(day) }
  })
}

/** Answers in which time zone the dates of issues are, by issue: their series'; inside a transaction. */
export async function findTimeZones(
  req: PayloadRequest,
  issueIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await runInTransaction(
    req,
    sql`select issues.id, series.time_zone as zone from issues join series on series.id = issues.series_id
        where issues.id = any(${`{${issueIds.join(',')}}`}::int[])`,
  )
  return new Map(rows.map(({ id, zone }) => [Number(id), String(zone)]))
}

/** Answers which day it is now where a task's dates are. */
export async function findToday(req: PayloadRequest, issueId: number | null): Promise<string> {
  const zones = issueId === null ? new Map<number, string>() : await findTimeZones(req, [issueId])
  return dayOf(new Date(), (issueId !== null && zones.get(issueId)) || newsroomTimeZone)
}
