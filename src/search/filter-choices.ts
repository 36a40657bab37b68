import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Locale } from '../kernel/locales.ts'
import { readIndex, type SearchDatabase } from './database.ts'
import type { Run } from './index-rows.ts'
import type { Filters } from './search-request.ts'

/** Something to narrow a search by. */
export type Choice = { slug: string; name: string }

/** What a search in a language can be narrowed by: years newest first, the rest by name. */
export type FilterChoices = {
  series: Choice[]
  years: number[]
  topics: Choice[]
  /** The expert that the search is narrowed to, if there is one. */
  expert: Choice | null
}

const choices = z.array(z.object({ slug: z.string(), name: z.string() }))
const years = z.array(z.object({ year: z.coerce.number() }))
const mostTopics = 100

/** Lists what a search can be narrowed by; it costs no more in a large archive, since each value is stepped to by itself. */
export async function listFilterChoices(
  database: SearchDatabase,
  { locale, expert }: Pick<Filters, 'expert'> & { locale: Locale },
): Promise<FilterChoices> {
  return readIndex(database, async (run) => ({
    series: await listSeries(run, locale),
    years: await listYears(run, locale),
    topics: choices.parse(
      await run(sql`select distinct on (slug) slug, name from search.names
        where locale = ${locale} and kind = 'topic' order by slug limit ${mostTopics}`),
    ),
    expert: expert === null ? null : await findExpert(run, { locale, slug: expert }),
  }))
}

async function listYears(run: Run, locale: Locale): Promise<number[]> {
  const rows = await run(sql`
    with recursive step(year) as (
      select max(year) from search.documents where locale = ${locale}
      union all
      select (select max(year) from search.documents where locale = ${locale} and year < step.year)
      from step where step.year is not null)
    select year from step where year is not null`)
  return years.parse(rows).map(({ year }) => year)
}

async function listSeries(run: Run, locale: Locale): Promise<Choice[]> {
  const rows = await run(sql`
    with recursive step(slug) as (
      select min(series) from search.documents where locale = ${locale}
      union all
      select (select min(series) from search.documents where locale = ${locale} and series > step.slug)
      from step where step.slug is not null)
    select step.slug, newest.name from step cross join lateral (
      select facts ->> 'seriesName' as name from search.documents
      where locale = ${locale} and series = step.slug order by day desc limit 1) newest
    where step.slug is not null`)
  return choices.parse(rows)
}

async function findExpert(
  run: Run,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<Choice | null> {
  const rows = await run(sql`select slug, name from search.names
    where locale = ${locale} and kind = 'expert' and slug = ${slug} limit 1`)
  return choices.parse(rows)[0] ?? null
}
