import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { locales } from '../kernel/locales.ts'
import { inTransaction, lockInTransaction, runInTransaction } from '../kernel/transaction.ts'
import { issueLock, profilesLock } from '../press/locks.ts'
import { indexIssue } from './index-issue.ts'
import { type IssueKey, scheme } from './index-rows.ts'

const keys = z.array(z.object({ issueId: z.coerce.number(), locale: z.enum(locales) }))

/** Lists the issues, by language, of which the index says something else than the ledger, or says it in an older way. */
export async function listBehind(payload: Payload): Promise<IssueKey[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select issue_id as "issueId", locale from editions current
    where not superseded and kind <> 'withdrawal' and not exists (
      select from search.documents
      where edition_id = current.id and content_hash = current.content_hash and scheme = ${scheme})
    union
    select issue_id, locale from search.documents document
    where not exists (
      select from editions
      where id = document.edition_id and not superseded and kind <> 'withdrawal')`)
  return keys.parse(rows)
}

/** Lists everything that is published or indexed, to make the whole index anew. */
export async function listIndexable(payload: Payload): Promise<IssueKey[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select issue_id as "issueId", locale from editions where not superseded
    union select issue_id, locale from search.documents`)
  return keys.parse(rows)
}

/**
 * Makes the index of some issues anew, each in a transaction and under the lock of its own, so that the site serves and
 * publishes meanwhile. Stops between two issues when `signal` says so; answers how many were done.
 */
export async function rebuildIndex(
  payload: Payload,
  issues: readonly IssueKey[],
  signal?: AbortSignal,
): Promise<number> {
  let done = 0
  for (const issue of issues) {
    if (signal?.aborted) break
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      // As the press takes them, so that neither waits for the other in a circle.
      await lockInTransaction(req, { name: issueLock(issue.issueId), mode: 'exclusive' })
      await lockInTransaction(req, { name: profilesLock, mode: 'exclusive' })
      await indexIssue((statement) => runInTransaction(req, statement), issue)
    })
    done += 1
  }
  return done
}
