import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import type { Issue } from '../../generated/payload-types.ts'
import { isSameOrder, readRunningOrder } from '../../issues/rules.ts'
import { runFor } from '../log/room-database.ts'

/** The channel on which is announced what may change who reads or edits. Triggers in the database speak on it, too. */
export const accessChannel = 'roundtable_access'

/**
 * Announces another running order, once it is committed: the stage of a review closes what is printed, and what the order
 * does not name is printed nowhere.
 */
export const announceOrder: CollectionAfterChangeHook<Issue> = async ({ doc, previousDoc, req }) => {
  const [order, previous] = [doc, previousDoc].map(({ runningOrder }) => readRunningOrder(runningOrder))
  if (order && previous && isSameOrder(order, previous)) return
  await runFor(req)(sql`select pg_notify(${accessChannel}, ${`issue:${doc.id}`}::text)`)
}
