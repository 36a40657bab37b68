import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from './transaction.ts'

/** The channel on which page caches learn that what they hold may be old. */
export const generationChannel = 'roundtable_generation'

/** Counts a change of the public pages; caches hear of it when, and only if, the transaction commits. */
export async function bumpGeneration(req: PayloadRequest): Promise<void> {
  await runInTransaction(
    req,
    sql`with bumped as (update delivery.generation set value = value + 1 returning value)
        select pg_notify(${generationChannel}, value::text) from bumped`,
  )
}
