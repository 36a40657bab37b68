import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, leaders, roles } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, runInTransaction, type Statement } from '../../kernel/transaction.ts'
import { whereOpen } from '../../press/sealing/closed-documents.ts'
import { newsroomTimeZone } from '../newsroom-time.ts'
import type { ActivityAct } from './acts.ts'

/** What a person asks of the log; `day` is a calendar day of the newsroom, `YYYY-MM-DD`. */
export type ActivityFilter = {
  person: string | null
  collection: string | null
  document: string | null
  day: string | null
  page: number
}

const lineShape = z.object({
  id: z.string(),
  at: z.string(),
  person: z.string().nullable(),
  act: z.string(),
  collection: z.string(),
  documentId: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  fields: z.array(z.string()),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
})

/** A line of the log; `fields` are those of the whole change, `at` is when it began. */
export type ActivityLine = z.infer<typeof lineShape>

/** A page of the log, newest first. */
export type ActivityPage = { lines: ActivityLine[]; page: number; pages: number; people: string[] }

/** How many lines stand on one page. */
export const linesOnPage = 50

/** Acts on accounts: leaders see them, nobody else. */
const privateActs: readonly ActivityAct[] = [
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'role-changed',
  'password-changed',
  'api-key-made',
  'api-key-removed',
]

/**
 * Answers a page of the activity log as the caller may see it: members of staff the acts on what they may read, leaders
 * also the acts on accounts.
 * @throws RoundtableError `not-allowed` for whoever is no member of staff
 */
export async function findActivity(req: PayloadRequest, filter: ActivityFilter): Promise<ActivityPage> {
  if (!hasRole(req, roles)) throw staffOnly()
  const visible = await whatIsVisible(req)
  const wanted = sql`${visible} and sitting is null ${whatIsWanted(filter)}`
  return inTransaction(req, async () => {
    const [counted] = await runInTransaction(
      req,
      sql`select count(*)::int as total from desk.activity where ${wanted}`,
    )
    const pages = Math.max(1, Math.ceil(Number(counted?.total ?? 0) / linesOnPage))
    const page = Math.min(Math.max(1, filter.page), pages)
    const rows = await runInTransaction(
      req,
      sql`select id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, person, act,
            collection, document_id as "documentId", title, language, details,
            array(select distinct unnest(line.fields) from desk.activity line
                  where line.id = head.id or line.sitting = head.id) as fields
          from desk.activity head where ${wanted}
          order by head.id desc limit ${linesOnPage} offset ${(page - 1) * linesOnPage}`,
    )
    const people = await runInTransaction(
      req,
      sql`select distinct person from desk.activity where ${visible} and person is not null
          order by person`,
    )
    return {
      lines: z.array(lineShape).parse(rows),
      page,
      pages,
      people: people.map(({ person }) => String(person)),
    }
  })
}

function whatIsWanted({ person, collection, document, day }: ActivityFilter): Statement {
  const start = sql`(${day}::date)::timestamp at time zone ${newsroomTimeZone}`
  const end = sql`(${day}::date + 1)::timestamp at time zone ${newsroomTimeZone}`
  return sql.join([
    person === null ? sql`` : sql` and person = ${person}`,
    collection === null ? sql`` : sql` and collection = ${collection}`,
    document === null ? sql`` : sql` and document_id = ${document}`,
    day === null ? sql`` : sql` and at >= ${start} and at < ${end}`,
  ])
}

async function whatIsVisible(req: PayloadRequest): Promise<Statement> {
  const hidden: string[] = []
  for (const { slug, access } of req.payload.config.collections) {
    if ((await access.read({ req })) === false) hidden.push(slug)
  }
  const isLeader = hasRole(req, leaders)
  if (!isLeader) hidden.push('people')
  const withheld = JSON.stringify(isLeader ? [] : privateActs)
  return sql`${whereOpen(req)} and collection not in (select jsonb_array_elements_text(${JSON.stringify(hidden)}::jsonb))
    and act not in (select jsonb_array_elements_text(${withheld}::jsonb))`
}

function staffOnly(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '操作记录只给采编人员看。请先登录。',
    en: 'The activity log is for members of staff. Please sign in.',
  })
}
