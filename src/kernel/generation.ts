import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from './transaction.ts'

/** The channel on which page caches learn that what they hold may be old. */
export const generationChannel = 'roundtable_generation'

/**
 * Counts a change of the public pages; caches hear of it when, and only if, the transaction commits.
 * `takesBack`: whether something that was public is so no longer, or not in these words; then caches show no page from
 * before the change even while the database is away.
 */
export async function bumpGeneration(
  req: PayloadRequest,
  { takesBack }: { takesBack: boolean },
): Promise<void> {
  await runInTransaction(
    req,
    sql`with bumped as (
          update delivery.generation set
            value = value + 1,
            taken_back = case when ${takesBack} then value + 1 else taken_back end
          returning value, taken_back)
        select pg_notify(${generationChannel}, value || ' ' || taken_back) from bumped`,
  )
}
