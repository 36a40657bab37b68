import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { canonicaliseContent } from '../../../edition/canonical.ts'
import { readPiece } from '../../../edition/parse.ts'
import type { PieceContent } from '../../../edition/types.ts'
import { runInTransaction } from '../../../kernel/transaction.ts'
import { consentActs, type DoneAct } from '../rules/consent.ts'

const row = z.object({
  invitation_id: z.number(),
  act: z.enum(consentActs),
  at: z.unknown().transform((value) => new Date(String(value)).toISOString()),
  hash: z.string(),
  signed_name: z.string().nullable(),
  signed_titles: z.string().nullable(),
  words: z.string().nullable(),
})

/** Writes down what an expert did, in the caller's transaction; a text that was agreed to is kept with the consent. */
export async function appendConsent(
  req: PayloadRequest,
  {
    invitationId,
    done,
    content,
  }: { invitationId: number; done: Omit<DoneAct, 'at'>; content: PieceContent | null },
): Promise<void> {
  const { act, hash, signature, words } = done
  await runInTransaction(
    req,
    sql`insert into discussion.consents (invitation_id, act, hash, signed_name, signed_titles, words, content)
        values (${invitationId}, ${act}, ${hash}, ${signature?.name ?? null}, ${signature?.titles ?? null},
                ${words}, ${content ? canonicaliseContent(content) : null})`,
  )
}

/** Answers what was done with each of some invitations, oldest first. */
export async function listConsents(
  req: PayloadRequest,
  invitationIds: readonly number[],
): Promise<ReadonlyMap<number, DoneAct[]>> {
  const done = new Map<number, DoneAct[]>(invitationIds.map((id) => [id, []]))
  if (invitationIds.length === 0) return done
  const ids = sql.join(
    invitationIds.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = await runInTransaction(
    req,
    sql`select invitation_id, act, at, hash, signed_name, signed_titles, words from discussion.consents
        where invitation_id in (${ids}) order by id`,
  )
  for (const { invitation_id, signed_name, signed_titles, ...act } of z.array(row).parse(rows)) {
    const signature = signed_name === null ? null : { name: signed_name, titles: signed_titles ?? '' }
    done.get(invitation_id)?.push({ ...act, signature })
  }
  return done
}

/** Answers the text that was agreed to last with an invitation, or null. */
export async function findAgreedText(
  req: PayloadRequest,
  invitationId: number,
): Promise<PieceContent | null> {
  const [found] = await runInTransaction(
    req,
    sql`select content from discussion.consents
        where invitation_id = ${invitationId} and content is not null order by id desc limit 1`,
  )
  return typeof found?.content === 'string' ? readPiece(found.content) : null
}
