import { sql } from '@payloadcms/db-postgres'
import { listOf, type Run } from '../log/room-database.ts'
import type { Visitor } from './visitor.ts'

/**
 * Answers the first moment after `since` at which, by time alone, one of these visitors may do more or less than before:
 * a session or an invitation ends, a delegation begins or ends. Null when no such moment is known.
 */
export async function findNextChange(
  run: Run,
  { visitors, since }: { visitors: readonly Visitor[]; since: Date },
): Promise<Date | null> {
  const people = [...new Set(visitors.flatMap(({ author }) => author.person ?? []))]
  const guests = visitors.flatMap(({ guest }) => guest ?? [])
  const found = await Promise.all([
    findNextOfPeople(run, { people, since }),
    ...guests.map((guest) => guest.findEnd()),
  ])
  const moments = found.flatMap((moment) => (moment && moment > since ? moment.getTime() : []))
  return moments.length === 0 ? null : new Date(Math.min(...moments))
}

async function findNextOfPeople(
  run: Run,
  { people, since }: { people: readonly number[]; since: Date },
): Promise<Date | null> {
  if (people.length === 0) return null
  const ids = listOf(people)
  const after = sql`${since.toISOString()}::timestamptz`
  const [row] = await run(sql`
    select min(at) as next from (
      select expires_at as at from people_sessions where _parent_id in ${ids}
      union all
      select unnest(array["from", until]) from delegations where who_id in ${ids} and ended_at is null
    ) as moments where at > ${after}`)
  return typeof row?.next === 'string' ? new Date(row.next) : null
}
