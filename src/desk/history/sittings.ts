import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'
import { runInTransaction } from '../../kernel/transaction.ts'
import { isSealed } from '../../press/seal.ts'
import { minutesOfSitting } from '../sitting.ts'

/**
 * Closes the version under way when another person, another language or another sitting begins. Payload saves drafts
 * into the newest autosaved version: what two people wrote would stand under the name of the second.
 */
export const closeOthersSitting: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || isSealed(context)) return data
  const versions = sql.identifier(`_${collection.slug}_v`)
  await runInTransaction(
    req,
    sql`update ${versions} set autosave = false
        where parent_id = ${Number(originalDoc?.id)} and latest and autosave
          and (version_changed_by is distinct from ${data.changedBy ?? null}
            or version_changed_in is distinct from ${data.changedIn ?? null}
            or created_at < now() - make_interval(mins => ${minutesOfSitting}))`,
  )
  return data
}
