import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction, runInTransaction } from '../../kernel/transaction.ts'
import { minutesOfSitting } from '../sitting.ts'
import type { NewActivity } from './acts.ts'

/** Who acts, as the log keeps it: by id and by the name at the time; the system has neither. */
export type Actor = { id: number | null; name: string | null }

/**
 * Writes an act into the log, in the transaction of the act itself: neither is kept without the other. Changes that one
 * person makes to one document within ten minutes are one line, unless something else came to pass with it in between:
 * only fields that the line does not name yet are added.
 */
export async function recordActivity(
  req: PayloadRequest,
  activity: NewActivity,
  actor: Actor = readActor(req),
): Promise<void> {
  await inTransaction(req, async () => {
    const sitting = activity.act === 'changed' ? await findSitting(req, activity, actor) : null
    const named = new Set(sitting?.fields)
    const fields = (activity.fields ?? []).filter((name) => !named.has(name))
    if (sitting && fields.length === 0) return
    await runInTransaction(
      req,
      sql`insert into desk.activity
            (person_id, person, act, collection, document_id, title, language, fields, details, sitting)
          values (${actor.id}, ${actor.name}, ${activity.act}, ${activity.collection},
            ${idText(activity)}, ${activity.title}, ${languageOfText(req)},
            array(select jsonb_array_elements_text(${JSON.stringify(fields)}::jsonb)),
            ${activity.details ? JSON.stringify(activity.details) : null}::jsonb, ${sitting?.id ?? null})`,
    )
  })
}

type Sitting = { id: string; fields: string[] }

async function findSitting(
  req: PayloadRequest,
  activity: NewActivity,
  actor: Actor,
): Promise<Sitting | null> {
  const [row] = await runInTransaction(
    req,
    sql`select head.id::text as id, array(
            select distinct unnest(line.fields) from desk.activity line
            where line.id = head.id or line.sitting = head.id) as fields
        from desk.activity head
        where head.collection = ${activity.collection} and head.document_id = ${idText(activity)}
          and head.act = 'changed' and head.sitting is null
          and head.person_id is not distinct from ${actor.id}
          and head.language is not distinct from ${languageOfText(req)}
          and head.at > now() - make_interval(mins => ${minutesOfSitting})
          and not exists (
            select from desk.activity other
            where other.collection = head.collection and other.document_id = head.document_id
              and other.id > head.id and other.sitting is distinct from head.id)
        order by head.id desc limit 1`,
  )
  if (!row) return null
  const fields = Array.isArray(row.fields) ? row.fields.map(String) : []
  return { id: String(row.id), fields }
}

function readActor({ user }: PayloadRequest): Actor {
  return user?.collection === 'people' ? { id: user.id, name: user.name } : { id: null, name: null }
}

function idText({ documentId }: NewActivity): string | null {
  return documentId === null ? null : String(documentId)
}

function languageOfText({ locale }: PayloadRequest): string | null {
  return typeof locale === 'string' && locale !== 'all' ? locale : null
}
