import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, roles } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { inTransaction, runInTransaction, type Statement } from '../../kernel/transaction.ts'
import { whereOpen } from '../../press/sealing/closed-documents.ts'

const messageShape = z.object({
  id: z.string(),
  kind: z.string(),
  collection: z.string(),
  documentId: z.string(),
  title: z.string(),
  excerpt: z.string(),
  href: z.string(),
  by: z.string(),
  times: z.number(),
  at: z.string(),
  isRead: z.boolean(),
})

/** A line of somebody's inbox; `by` is empty for what the system says, `times` is how often it was said unread. */
export type InboxMessage = z.infer<typeof messageShape>

/** Which messages are asked for. */
export type InboxFilter = { only: 'unread' | 'all'; page: number }

/** A page of somebody's inbox, newest first; `unread` counts all of theirs. */
export type InboxPage = { messages: InboxMessage[]; page: number; pages: number; unread: number }

/** How many messages stand on one page. */
export const messagesOnPage = 30

/**
 * Answers a page of the caller's own inbox; what is about an issue that was sealed since is left out.
 * @throws RoundtableError `not-allowed` for whoever is no member of staff
 */
export async function findInbox(req: PayloadRequest, { only, page }: InboxFilter): Promise<InboxPage> {
  const mine = whereMine(req)
  const wanted = only === 'unread' ? sql`${mine} and read_at is null` : mine
  return inTransaction(req, async () => {
    const [counted] = await runInTransaction(
      req,
      sql`select count(*)::int as total, (count(*) filter (where read_at is null))::int as unread
          from discussion.messages where ${mine}`,
    )
    const unread = Number(counted?.unread ?? 0)
    const total = only === 'unread' ? unread : Number(counted?.total ?? 0)
    const pages = Math.max(1, Math.ceil(total / messagesOnPage))
    const shown = Math.min(page, pages)
    const rows = await runInTransaction(
      req,
      sql`select id::text, kind, collection, document_id as "documentId", title, excerpt, href, by_name as by, times,
            to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            read_at is not null as "isRead"
          from discussion.messages where ${wanted}
          order by discussion.messages.at desc, id desc
          limit ${messagesOnPage} offset ${(shown - 1) * messagesOnPage}`,
    )
    return { messages: z.array(messageShape).parse(rows), page: shown, pages, unread }
  })
}

/** Answers how many messages the caller has not read. @throws RoundtableError `not-allowed` */
export async function countUnread(req: PayloadRequest): Promise<number> {
  const mine = whereMine(req)
  return inTransaction(req, async () => {
    const [counted] = await runInTransaction(
      req,
      sql`select count(*)::int as unread from discussion.messages where ${mine} and read_at is null`,
    )
    return Number(counted?.unread ?? 0)
  })
}

/**
 * Answers the condition for the messages that are the caller's to see.
 * @throws RoundtableError `not-allowed` for whoever is no member of staff
 */
export function whereMine(req: PayloadRequest): Statement {
  const { user } = req
  if (user && hasRole(req, roles)) return sql`person = ${user.id} and ${whereOpen(req)}`
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '收件箱只给采编人员。请先登录。',
    en: 'The inbox is for members of staff. Please sign in.',
  })
}
