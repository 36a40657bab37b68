import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Locale } from '../kernel/locales.ts'
import type { Statement } from '../kernel/transaction.ts'
import { type ShownDocument, shownDocument } from './document.ts'
import type { Run } from './index-rows.ts'
import type { Pass } from './plan-passes.ts'
import { planTiers } from './tiers.ts'
import { tokens } from './tokens.ts'

/** A document that was found, and how. */
export type Candidate = { id: string; pass: Pass['name'] }

type Search = {
  locale: Locale
  /** The best first; whatever one finds, the last finds too. */
  passes: readonly Pass[]
  /** Tokens that every document must have besides. */
  filters: readonly string[]
  limit: number
}
type Lookup = { passes: readonly Pass[]; tiers: readonly string[]; filters: readonly string[]; limit: number }

const spanRow = z.object({ oldest: z.string().nullable(), newest: z.string().nullable() })
const foundRow = z.object({ id: z.coerce.string(), pass: z.coerce.number() })

/**
 * Answers the documents that the passes find, the best pass first, the newest first within one; `limit` at most.
 *
 * The last pass is asked first, one stretch of time after the other until there are enough, so that no word, however
 * common, makes Postgres look at the whole archive. Where it finds few, the better ones are asked for all time at once:
 * they find fewer still. Where it finds enough, they are asked stretch by stretch as well.
 */
export async function findDocuments(
  run: Run,
  { locale, passes, filters, limit }: Search,
): Promise<Candidate[]> {
  const [span] = z.array(spanRow).parse(
    await run(sql`select min(day)::text as oldest, max(day)::text as newest
      from search.documents where locale = ${locale}`),
  )
  if (!span?.oldest || !span.newest || passes.length === 0) return []
  const stretches = planTiers({ oldest: span.oldest, newest: span.newest })
  const tiers = stretches.map((tier) => tokens.tier(locale, tier))
  const common = { filters, limit }
  const all = await lookUp(run, { ...common, passes: passes.slice(-1), tiers })
  const better = passes.slice(0, -1)
  if (all.length === 0 || better.length === 0) return all
  const isComplete = all.length < limit
  const best = await lookUp(run, {
    ...common,
    passes: better,
    tiers: isComplete ? [tokens.locale(locale)] : tiers,
  })
  const known = new Set(best.map(({ id }) => id))
  return [...best, ...all.filter(({ id }) => !known.has(id))].slice(0, limit)
}

async function lookUp(run: Run, { passes, tiers, filters, limit }: Lookup): Promise<Candidate[]> {
  const queries = passes.map(
    (pass, index) => sql`${passName(index)} as materialized (
    ${describePass(pass, { tiers: JSON.stringify(tiers), filters, limit, index })})`,
  )
  const all = passes.map((_, index) => sql`select id, pass from ${passName(index)}`)
  const rows = await run(sql`with ${sql.join(queries, sql`, `)}
    ${sql.join(all, sql` union all `)} limit ${limit}`)
  return z
    .array(foundRow)
    .parse(rows)
    .flatMap(({ id, pass }) => {
      const name = passes[pass]?.name
      return name ? [{ id, pass: name }] : []
    })
}

/** Reads documents to show them, in the order of `ids`. */
export async function readDocuments(run: Run, ids: readonly string[]): Promise<ShownDocument[]> {
  if (ids.length === 0) return []
  const rows = await run(sql`
    select document.series, issue, piece, year, facts, lines, body
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) with ordinality as wanted(id, place)
    join search.documents document on document.id = wanted.id::bigint
    order by wanted.place`)
  return z.array(shownDocument).parse(rows)
}

function describePass(
  pass: Pass,
  { tiers, filters, limit, index }: Omit<Lookup, 'passes' | 'tiers'> & { tiers: string; index: number },
): Statement {
  const needed = JSON.stringify([...pass.tokens, ...filters])
  // A stretch's documents come in their order, and the stretches in theirs.
  return sql`select found.id, ${index}::int as pass
    from jsonb_array_elements_text(${tiers}::jsonb) as tier(token)
    cross join lateral (
      select id from search.documents
      where tokens @> array_append(array(select jsonb_array_elements_text(${needed}::jsonb)), tier.token)
        ${standsIn(pass.stands)} ${notFoundBefore(index)}
      order by day desc, issue_id desc, place
      limit ${limit}) found
    limit ${limit}`
}

/** Grams may stand apart from each other; the text itself says whether they make up the part. */
function standsIn({ in: place, parts }: Pass['stands']): Statement {
  const conditions = parts.map((part) =>
    place === 'heads'
      ? sql`and strpos(heads, ${part}) > 0`
      : sql`and (strpos(heads, ${part}) > 0 or strpos(body, ${part}) > 0)`,
  )
  return sql.join(conditions, sql` `)
}

function notFoundBefore(index: number): Statement {
  if (index === 0) return sql``
  const before = Array.from({ length: index }, (_, earlier) => sql`select id from ${passName(earlier)}`)
  return sql`and id not in (${sql.join(before, sql` union all `)})`
}

function passName(index: number): Statement {
  return sql.raw(`pass_${index}`)
}
