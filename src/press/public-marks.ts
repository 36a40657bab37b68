import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { EditionAddresses } from '../edition/types.ts'
import { runInTransaction } from '../kernel/transaction.ts'

/**
 * Says anew of the experts and the series that an edition names whether they stand in a current one: the public sees
 * no others (P1).
 */
export async function refreshPublicMarks(
  req: PayloadRequest,
  addresses: readonly EditionAddresses[],
): Promise<void> {
  const experts = addresses.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.experts))
  for (const slug of new Set(experts)) {
    if (slug === null) continue
    await runInTransaction(
      req,
      sql`update experts set stands_in_edition = exists (
            select 1 from editions join editions_texts texts on texts.parent_id = editions.id
            where texts.path = 'experts' and texts.text = ${slug}
              and not editions.superseded and editions.kind <> 'withdrawal')
          where slug = ${slug}`,
    )
  }
  for (const slug of new Set(addresses.map(({ series }) => series))) {
    await runInTransaction(
      req,
      sql`update series set stands_in_edition = exists (
            select 1 from editions
            where series = ${slug} and not superseded and kind <> 'withdrawal')
          where slug = ${slug}`,
    )
  }
}
