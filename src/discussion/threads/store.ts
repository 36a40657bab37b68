import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Room } from '../../coediting/rooms/room.ts'
import { locales } from '../../kernel/locales.ts'
import { runInTransaction, type Statement } from '../../kernel/transaction.ts'
import { type Anchor, anchorSchema } from '../anchors/anchor.ts'
import { discussed, type Speaker, type Thread, type Words } from './thread.ts'

const speaker = z.object({ id: z.number().nullable(), name: z.string() })
const rowShape = z.object({
  id: z.coerce.number(),
  collection: z.enum(discussed),
  documentId: z.coerce.number(),
  field: z.string(),
  locale: z.enum(locales).nullable(),
  issueId: z.number().nullable(),
  quote: z.string(),
  anchor: anchorSchema,
  blocking: speaker.nullable(),
  resolved: z.object({ by: speaker, at: z.string() }).nullable(),
  comments: z.array(
    z.object({
      id: z.number(),
      by: speaker,
      body: z.string(),
      mentions: z.array(z.number()),
      at: z.string(),
      editedAt: z.string().nullable(),
      isDeleted: z.boolean(),
    }),
  ),
})

/** Keeps a new thread; answers its id. In the caller's transaction, as everything here. */
export async function insertThread(
  req: PayloadRequest,
  { room, issueId, anchor, blocking }: NewRow,
): Promise<number> {
  const [row] = await runInTransaction(
    req,
    sql`insert into discussion.threads (collection, document_id, field, locale, issue_id, start_at, end_at, block_id,
          words, prefix, suffix, quote, blocked_by, blocked_by_name)
        values (${room.collection}, ${String(room.id)}, ${room.field}, ${room.locale}, ${issueId}, ${anchor.start},
          ${anchor.end}, ${anchor.blockId}, ${anchor.quote}, ${anchor.prefix}, ${anchor.suffix}, ${anchor.quote},
          ${blocking?.id ?? null}, ${blocking?.name ?? null})
        returning id`,
  )
  return Number(row?.id)
}

type NewRow = { room: Room; issueId: number | null; anchor: Anchor; blocking: Speaker | null }

/** Keeps a comment as the last of a thread; answers its id. */
export async function insertComment(
  req: PayloadRequest,
  { threadId, by, words }: { threadId: number; by: Speaker; words: Words },
): Promise<number> {
  const [row] = await runInTransaction(
    req,
    sql`insert into discussion.comments (thread, person, name, body, mentions)
        values (${threadId}, ${by.id}, ${by.name}, ${words.body}, ${arrayOf(words.mentions)})
        returning id`,
  )
  return Number(row?.id)
}

/** Gives a comment other words. */
export async function updateComment(
  req: PayloadRequest,
  { id, words }: { id: number; words: Words },
): Promise<void> {
  await runInTransaction(
    req,
    sql`update discussion.comments
        set body = ${words.body}, mentions = ${arrayOf(words.mentions)}, edited_at = now() where id = ${id}`,
  )
}

/** Takes the words out of a comment; its place in the thread stays. */
export async function emptyComment(req: PayloadRequest, id: number): Promise<void> {
  await runInTransaction(
    req,
    sql`update discussion.comments set body = '', mentions = '{}', deleted_at = now() where id = ${id}`,
  )
}

/** Deletes a thread with all that was said in it. */
export async function deleteThread(req: PayloadRequest, id: number): Promise<void> {
  await runInTransaction(req, sql`delete from discussion.threads where id = ${id}`)
}

/** Deletes the threads of a document that is no more. */
export async function deleteThreadsOf(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number | string },
): Promise<void> {
  await runInTransaction(
    req,
    sql`delete from discussion.threads where collection = ${collection} and document_id = ${String(id)}`,
  )
}

/** Marks a thread as resolved by somebody, or as open again. */
export async function writeResolved(
  req: PayloadRequest,
  { id, by }: { id: number; by: Speaker | null },
): Promise<void> {
  await runInTransaction(
    req,
    sql`update discussion.threads set resolved_at = ${by ? sql`now()` : sql`null`},
          resolved_by = ${by?.id ?? null}, resolved_by_name = ${by?.name ?? null} where id = ${id}`,
  )
}

/** Marks a thread as one that stands in the way of printing, or takes it out of the way. */
export async function writeBlocking(
  req: PayloadRequest,
  { id, by }: { id: number; by: Speaker | null },
): Promise<void> {
  await runInTransaction(
    req,
    sql`update discussion.threads set blocked_by = ${by?.id ?? null}, blocked_by_name = ${by?.name ?? null}
        where id = ${id}`,
  )
}

/** Keeps an anchor as it was found today. */
export async function writeAnchor(req: PayloadRequest, { id, anchor }: Pick<Thread, 'id' | 'anchor'>) {
  await runInTransaction(
    req,
    sql`update discussion.threads set start_at = ${anchor.start}, end_at = ${anchor.end}, block_id = ${anchor.blockId},
          words = ${anchor.quote}, prefix = ${anchor.prefix}, suffix = ${anchor.suffix} where id = ${id}`,
  )
}

/** Answers a thread; null where there is none. */
export async function findThread(req: PayloadRequest, id: number): Promise<Thread | null> {
  const [thread] = await findThreadsWhere(req, sql`thread.id = ${id}`)
  return thread ?? null
}

/** Answers a thread and keeps others from changing it until the transaction ends; null where there is none. */
export async function lockThread(req: PayloadRequest, id: number): Promise<Thread | null> {
  await runInTransaction(req, sql`select from discussion.threads where id = ${id} for update`)
  return findThread(req, id)
}

/** Answers the threads of a document's texts. */
export function findThreadsOf(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number },
): Promise<Thread[]> {
  return findThreadsWhere(req, sql`thread.collection = ${collection} and thread.document_id = ${String(id)}`)
}

/** Answers the threads of one text. */
export function findThreadsOfRoom(req: PayloadRequest, room: Room): Promise<Thread[]> {
  return findThreadsWhere(
    req,
    sql`thread.collection = ${room.collection} and thread.document_id = ${String(room.id)}
        and thread.field = ${room.field} and thread.locale is not distinct from ${room.locale}`,
  )
}

/** Answers the threads of an issue and of all its pieces. */
export function findThreadsOfIssue(req: PayloadRequest, issueId: number): Promise<Thread[]> {
  return findThreadsWhere(req, sql`thread.issue_id = ${issueId}`)
}

/** Answers the open threads that stand in the way of printing an issue in a language. */
export function findBlocking(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: string },
): Promise<Thread[]> {
  return findThreadsWhere(
    req,
    sql`thread.issue_id = ${issueId} and thread.blocked_by_name is not null and thread.resolved_at is null
        and coalesce(thread.locale, ${locale}) = ${locale}`,
  )
}

async function findThreadsWhere(req: PayloadRequest, condition: Statement): Promise<Thread[]> {
  const rows = await runInTransaction(
    req,
    sql`select thread.id, thread.collection, thread.document_id as "documentId", thread.field, thread.locale,
          thread.issue_id as "issueId", thread.quote,
          json_build_object('start', start_at, 'end', end_at, 'blockId', block_id, 'quote', words, 'prefix', prefix,
            'suffix', suffix) as anchor,
          case when blocked_by_name is not null
            then json_build_object('id', blocked_by, 'name', blocked_by_name) end as blocking,
          case when resolved_at is not null then json_build_object('at', ${isoOf(sql`resolved_at`)},
            'by', json_build_object('id', resolved_by, 'name', resolved_by_name)) end as resolved,
          coalesce((select json_agg(json_build_object('id', comment.id,
              'by', json_build_object('id', comment.person, 'name', comment.name),
              'body', comment.body, 'mentions', comment.mentions, 'at', ${isoOf(sql`comment.at`)},
              'editedAt', ${isoOf(sql`comment.edited_at`)}, 'isDeleted', comment.deleted_at is not null)
              order by comment.id)
            from discussion.comments comment where comment.thread = thread.id), '[]') as comments
        from discussion.threads thread where ${condition} order by thread.id`,
  )
  return z.array(rowShape).parse(rows)
}

function isoOf(column: Statement): Statement {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

function arrayOf(ids: readonly number[]): Statement {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::integer)`
}
