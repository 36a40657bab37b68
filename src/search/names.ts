import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Locale } from '../kernel/locales.ts'
import { type Facts, shownDocument } from './document.ts'
import type { Run } from './index-rows.ts'
import { listNameKeys } from './name-keys.ts'
import { tokens } from './tokens.ts'

/** A person or a topic with a page, as current editions name it. */
export type Name = { kind: 'expert' | 'topic'; slug: string }

const factsRow = z.object({ facts: shownDocument.shape.facts })

/** Lists whom and what the documents of an issue name. */
export async function listNamed(
  run: Run,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<Name[]> {
  const rows = await run(
    sql`select facts from search.documents where issue_id = ${issueId} and locale = ${locale}`,
  )
  return z
    .array(factsRow)
    .parse(rows)
    .flatMap(({ facts }) => namesIn(facts))
}

/** Answers whom and what a document names. */
export function namesIn({ signers, topics }: Facts): Name[] {
  return [
    ...signers.flatMap(({ slug }) => (slug ? [{ kind: 'expert' as const, slug }] : [])),
    ...topics.map(({ slug }) => ({ kind: 'topic' as const, slug })),
  ]
}

/** Makes the names of people and topics anew, as their newest document has them; who stands in none is known no more. */
export async function refreshNames(run: Run, locale: Locale, named: readonly Name[]): Promise<void> {
  const distinct = new Map(named.map((name) => [`${name.kind}:${name.slug}`, name]))
  for (const { kind, slug } of distinct.values()) {
    await run(sql`delete from search.names where locale = ${locale} and kind = ${kind} and slug = ${slug}`)
    const name = await findNewestName(run, { locale, kind, slug })
    if (!name) continue
    const keys = JSON.stringify(listNameKeys(name))
    await run(sql`insert into search.names (locale, kind, slug, key, name)
      select ${locale}, ${kind}, ${slug}, key, ${name} from jsonb_array_elements_text(${keys}::jsonb) as key`)
  }
}

async function findNewestName(
  run: Run,
  { locale, kind, slug }: Name & { locale: Locale },
): Promise<string | null> {
  const token = kind === 'expert' ? tokens.expert(slug) : tokens.topic(slug)
  // Found by the token first: by the days, the planner would read document after document.
  const rows = await run(sql`
    with naming as materialized (
      select facts, day, id from search.documents
      where tokens @> array[${token}::text] and locale = ${locale})
    select facts from naming order by day desc, id desc limit 1`)
  const [newest] = z.array(factsRow).parse(rows)
  if (!newest) return null
  const list: { slug: string | null; name: string | null }[] =
    kind === 'expert' ? newest.facts.signers : newest.facts.topics
  return list.find((entry) => entry.slug === slug)?.name ?? null
}
