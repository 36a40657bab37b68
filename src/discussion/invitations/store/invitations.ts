import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { locales } from '../../../kernel/locales.ts'
import { runInTransaction, type Statement } from '../../../kernel/transaction.ts'
import type { Invitation } from '../rules/invitation.ts'
import { invitationRights } from '../rules/rights.ts'

const moment = z.unknown().transform((value) => new Date(String(value)).toISOString())

const row = z
  .object({
    id: z.number(),
    answer_id: z.number(),
    locale: z.enum(locales),
    salt: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    byline: z.string().nullable(),
    may: z.enum(invitationRights),
    created_at: moment,
    created_by: z.number().nullable(),
    created_by_name: z.string(),
    expires_at: moment,
    revoked_at: z.union([z.null(), moment]),
    revoked_by_name: z.string().nullable(),
  })
  .transform(
    (found): Invitation => ({
      id: found.id,
      answerId: found.answer_id,
      locale: found.locale,
      salt: found.salt,
      name: found.name,
      email: found.email,
      byline: found.byline,
      right: found.may,
      createdAt: found.created_at,
      createdBy: { id: found.created_by, name: found.created_by_name },
      expiresAt: found.expires_at,
      revoked: found.revoked_at ? { at: found.revoked_at, by: found.revoked_by_name ?? '' } : null,
    }),
  )

type NewInvitation = Omit<Invitation, 'id' | 'createdAt' | 'revoked'>

/** Writes a new invitation down, in the caller's transaction. */
export async function insertInvitation(req: PayloadRequest, invitation: NewInvitation): Promise<Invitation> {
  const { answerId, locale, salt, name, email, byline, right, createdBy, expiresAt } = invitation
  const [added] = await find(
    req,
    sql`insert into discussion.invitations
          (answer_id, locale, salt, name, email, byline, may, created_by, created_by_name, expires_at)
        values (${answerId}, ${locale}, ${salt}, ${name}, ${email}, ${byline}, ${right},
                ${createdBy.id}, ${createdBy.name}, ${expiresAt}::timestamptz)
        returning *`,
  )
  if (!added) throw new Error('An invitation was inserted without becoming a row.')
  return added
}

/** Answers an invitation, or null. */
export async function findInvitation(req: PayloadRequest, id: number): Promise<Invitation | null> {
  const [found] = await find(req, sql`select * from discussion.invitations where id = ${id}`)
  return found ?? null
}

/** Answers the invitations to some answers in one language, or in all, in the order in which they were made. */
export async function listInvitations(
  req: PayloadRequest,
  { answerIds, locale }: { answerIds: readonly number[]; locale?: string },
): Promise<Invitation[]> {
  if (answerIds.length === 0) return []
  const ids = sql.join(
    answerIds.map((id) => sql`${id}`),
    sql`, `,
  )
  const inLanguage = locale === undefined ? sql`` : sql` and locale = ${locale}`
  return find(
    req,
    sql`select * from discussion.invitations where answer_id in (${ids})${inLanguage} order by id`,
  )
}

/** Ends an invitation, or gives it another end; what was revoked stays so. */
export async function updateInvitation(
  req: PayloadRequest,
  { id, ...change }: { id: number } & ({ revokedBy: string } | { expiresAt: string }),
): Promise<void> {
  const values =
    'revokedBy' in change
      ? sql`revoked_at = now(), revoked_by_name = ${change.revokedBy}`
      : sql`expires_at = ${change.expiresAt}::timestamptz`
  await runInTransaction(
    req,
    sql`update discussion.invitations set ${values} where id = ${id} and revoked_at is null`,
  )
}

async function find(req: PayloadRequest, statement: Statement): Promise<Invitation[]> {
  return z.array(row).parse(await runInTransaction(req, statement))
}
