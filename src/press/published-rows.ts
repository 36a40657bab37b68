import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../kernel/locales.ts'
import { runInTransaction } from '../kernel/transaction.ts'
import type { GuardedSlug } from './guarded.ts'
import { sealContext } from './seal.ts'

/** Documents of the desk by their ids, each kind by itself. */
export type Documents = { questions: number[]; answers: number[] }

type Publication = { slug: GuardedSlug; id: number; address: string | null }

/**
 * Makes the newest draft of a document, in one language, the published row that REST and GraphQL serve, and fixes
 * its address.
 */
export async function publishRow(
  req: PayloadRequest,
  { slug, id, address, locale }: Publication & { locale: Locale },
): Promise<void> {
  const data = address === null ? {} : { slug: address, slugFixed: true }
  await req.payload.update({
    collection: slug,
    id,
    data: { ...data, _status: 'published' },
    draft: false,
    publishSpecificLocale: locale,
    locale,
    depth: 0,
    overrideAccess: true,
    context: sealContext(),
    req,
  })
}

/**
 * Sets whether published rows are shown. Only the status changes: a reinstated issue is served as it was, whatever
 * has been drafted since.
 */
export async function showRows(
  req: PayloadRequest,
  { slug, ids, shown }: { slug: GuardedSlug; ids: readonly number[]; shown: boolean },
): Promise<void> {
  if (ids.length === 0) return
  const table = tables[slug]
  const among = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  await runInTransaction(
    req,
    sql`update ${sql.identifier(table)} set "_status" = ${shown ? 'published' : 'draft'} where id in (${among})`,
  )
}

const tables: Record<GuardedSlug, string> = { issues: 'issues', questions: 'questions', answers: 'answers' }
