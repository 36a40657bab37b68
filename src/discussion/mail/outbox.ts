import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import { runInTransaction } from '../../kernel/transaction.ts'
import { whereOpen } from '../../press/sealing/closed-documents.ts'
import type { LetterLine } from './letter.ts'
import { findMorning, findNextAttempt, graceOfLetters, mostAttempts } from './schedule.ts'

const claimShape = z.object({ id: z.string(), person: z.number(), attempts: z.number(), mark: z.string() })

/** A letter that this process tries to send now; `mark` tells it from every other letter there ever was. */
export type ClaimedLetter = z.infer<typeof claimShape>

const lineShape = z.object({
  kind: z.string(),
  title: z.string(),
  excerpt: z.string(),
  href: z.string(),
  by: z.string(),
  times: z.number(),
})

const keptDays = 30

/**
 * Puts unread messages into letters, one to each person, when it is time for them: at once, in the morning of their
 * own time zone for those who chose a letter a day, never for those who want none; what is urgent goes at once to everybody. A
 * message stands in one letter only.
 */
export async function fillLetters(req: PayloadRequest, now: Date): Promise<void> {
  const ripe = new Date(now.getTime() - graceOfLetters).toISOString()
  const mornings = JSON.stringify(await findMornings(req, now))
  await runInTransaction(
    req,
    sql`with due as (
          select message.id, message.person from discussion.messages message
            join people on people.id = message.person
            left join jsonb_to_recordset(${mornings}::jsonb) as mornings (zone text, morning timestamptz)
              on zone = coalesce(people.time_zone, ${newsroomTimeZone})
          where message.read_at is null and message.letter is null and (
            message.urgent
            or (coalesce(people.mail, 'at-once') = 'at-once' and message.at <= ${ripe}::timestamptz)
            or (people.mail = 'daily' and message.at < morning))
          for update of message skip locked
        ), filled as (
          insert into discussion.letters (person, next_at)
            select distinct person, ${now.toISOString()}::timestamptz from due
          returning id, person
        )
        update discussion.messages message set letter = filled.id
          from due join filled on filled.person = due.person where message.id = due.id`,
  )
  await runInTransaction(
    req,
    sql`delete from discussion.letters where made_at < ${now.toISOString()}::timestamptz - make_interval(days => ${keptDays})`,
  )
}

/** Answers the newest morning that is past in each time zone in which somebody wants a letter a day. */
async function findMornings(req: PayloadRequest, now: Date): Promise<{ zone: string; morning: Date }[]> {
  const rows = await runInTransaction(
    req,
    sql`select distinct coalesce(time_zone, ${newsroomTimeZone}) as zone from people where mail = 'daily'`,
  )
  return rows.map(({ zone }) => ({ zone: String(zone), morning: findMorning(now, String(zone)) }))
}

/** Takes the letter that is due first, so that no other process sends it now; null when none is due. */
export async function claimLetter(req: PayloadRequest, now: Date): Promise<ClaimedLetter | null> {
  const [row] = await runInTransaction(
    req,
    sql`select id::text, person, attempts + 1 as attempts, mark::text from discussion.letters
        where sent_at is null and next_at <= ${now.toISOString()}::timestamptz
        order by next_at, id limit 1 for update skip locked`,
  )
  if (!row) return null
  const letter = claimShape.parse(row)
  const next = findNextAttempt(letter.attempts, now)?.toISOString() ?? null
  await runInTransaction(
    req,
    sql`update discussion.letters set attempts = ${letter.attempts}, next_at = ${next}::timestamptz
        where id = ${letter.id}::bigint`,
  )
  return letter
}

/** Answers what a letter has to tell by now: what its person has read meanwhile, or may not see any more, is left out. */
export async function readLines(req: PayloadRequest, { id }: ClaimedLetter): Promise<LetterLine[]> {
  const rows = await runInTransaction(
    req,
    sql`select kind, title, excerpt, href, by_name as by, times from discussion.messages
        where letter = ${id}::bigint and read_at is null and ${whereOpen(req)} order by at, id`,
  )
  return z.array(lineShape).parse(rows)
}

/** Notes that a letter is done with: sent, or empty by now. */
export async function closeLetter(req: PayloadRequest, { id }: ClaimedLetter): Promise<void> {
  await runInTransaction(
    req,
    sql`update discussion.letters set sent_at = clock_timestamp(), next_at = null, problem = null
        where id = ${id}::bigint`,
  )
}

/** Notes why a letter did not go out; answers whether it is given up. */
export async function noteProblem(
  req: PayloadRequest,
  { id, attempts }: ClaimedLetter,
  problem: string,
): Promise<boolean> {
  await runInTransaction(
    req,
    sql`update discussion.letters set problem = ${problem.slice(0, 500)} where id = ${id}::bigint`,
  )
  return attempts >= mostAttempts
}
