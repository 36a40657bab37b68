import { sql } from '@payloadcms/db-postgres'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { inTransaction, runInTransaction } from '../../kernel/transaction.ts'
import { recordActivity } from './record.ts'

const failures = ['AuthenticationError', 'LockedAuth']
/** Beyond so many in ten minutes for one account, more say nothing new: nobody floods the log by guessing. */
const mostInTenMinutes = 10

/**
 * Writes down that somebody failed to sign in, once the refusal has undone its own transaction. What was typed is not
 * kept: it may be a password in the wrong field. Only an account that there is is named.
 */
export const noteFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  if (!isFailure(error)) return
  const account = await findAccount(req)
  await inTransaction(req, async () => {
    const documentId = account ? String(account.id) : null
    const [row] = await runInTransaction(
      req,
      sql`select count(*)::int as failed from desk.activity
          where act = 'sign-in-failed' and document_id is not distinct from ${documentId}
            and at > now() - interval '10 minutes'`,
    )
    if (Number(row?.failed ?? 0) >= mostInTenMinutes) return
    await recordActivity(
      req,
      {
        act: 'sign-in-failed',
        collection: 'people',
        documentId: account?.id ?? null,
        title: account?.name ?? null,
      },
      { id: null, name: null },
    )
  })
}

function isFailure(error: unknown): boolean {
  const original: unknown = Reflect.get(Object(error), 'originalError')
  return [error, original].some((one) => one instanceof Error && failures.includes(one.name))
}

async function findAccount(req: PayloadRequest): Promise<{ id: number; name: string } | null> {
  const email: unknown = req.data?.email
  if (typeof email !== 'string') return null
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [person] = docs
  return person ? { id: person.id, name: person.name } : null
}
