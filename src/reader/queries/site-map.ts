import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { locales } from '../../kernel/locales.ts'
import type { ReaderContext } from '../reader-context.ts'

const line = z.object({
  locale: z.enum(locales),
  series: z.string(),
  issue: z.string(),
  title: z.string(),
  year: z.coerce.number(),
  kind: z.string(),
  first_kind: z.string(),
  published_at: z.coerce.date(),
  first_published_at: z.coerce.date(),
  pieces: z.array(z.object({ slug: z.string(), experts: z.array(z.string().nullable()) })),
  topics: z.array(z.object({ slug: z.string() })),
  pictures: z.array(z.string()),
})

/** A current edition as the site map has it; `pictures` by their SHA-256. */
export type MappedEdition = z.infer<typeof line>

/** Lists every current edition in every language, newest first, without their texts. */
export async function listMappedEditions({
  payload,
}: Pick<ReaderContext, 'payload'>): Promise<MappedEdition[]> {
  // Of an edition's hashes, those of no content are its pictures'.
  const { rows } = await payload.db.drizzle.execute(sql`
    select current.locale, current.series, current.issue_slug as issue, current.title, current.year,
      current.kind, first.kind as first_kind, current.published_at, first.published_at as first_published_at,
      current.addresses -> 'pieces' as pieces, current.addresses -> 'topics' as topics,
      array(
        select hash.text from editions_texts hash
        where hash.parent_id = current.id and hash.path = 'hashes'
          and not exists (select from contents where contents.id = hash.text)
        order by hash.order
      ) as pictures
    from editions current
    join editions first
      on first.issue_id = current.issue_id and first.locale = current.locale and first.revision = 1
    where not current.superseded and current.kind <> 'withdrawal'
    order by current.year desc, first.published_at desc, current.issue_id desc, current.locale desc`)
  return z.array(line).parse(rows)
}
