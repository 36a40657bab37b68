import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Locale } from '../kernel/locales.ts'
import type { Run } from './index-rows.ts'
import { toNameKey } from './name-keys.ts'

/** An expert or a topic whose name was typed, in whole or in its beginning. */
export type FoundName = { kind: 'expert' | 'topic'; slug: string; name: string; isExact: boolean }

const rowsShape = z.array(
  z.object({ kind: z.enum(['expert', 'topic']), slug: z.string(), name: z.string(), key: z.string() }),
)

/** So many ways of writing names are read: each name has several. */
const keysRead = 60
const lastCharacter = '\u{10FFFF}'

/**
 * Answers experts and topics by the beginning of their names, of their pinyin or its initials; exact ones first, then in
 * the order of the keys.
 *
 * @param query.whole folded
 */
export async function findNames(
  run: Run,
  { locale, whole, limit }: { locale: Locale; whole: string; limit: number },
): Promise<FoundName[]> {
  const key = toNameKey(whole)
  // A single Latin letter begins too many names to be meant as one.
  if (key === '' || /^[a-z0-9]$/.test(key)) return []
  const rows = await run(sql`
    select kind, slug, name, key from search.names
    where locale = ${locale} and key >= ${key} and key < ${key + lastCharacter}
    order by key, slug limit ${keysRead}`)
  const found = new Map<string, FoundName>()
  for (const { kind, slug, name, key: foundKey } of rowsShape.parse(rows)) {
    const id = `${kind}:${slug}`
    if (!found.has(id)) found.set(id, { kind, slug, name, isExact: foundKey === key })
  }
  return [...found.values()]
    .toSorted((one, other) => Number(other.isExact) - Number(one.isExact))
    .slice(0, limit)
}
