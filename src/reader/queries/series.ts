import type { IssueListing, PageOfSeries, Reading, SeriesListing } from '../models.ts'
import type { ReaderContext } from '../reader-context.ts'
import { countIssues, listIssues, listSeriesSlugs } from './listings.ts'

const issuesOfSeries = 100

/** Lists the series that have something published in the reader's language, by name. */
export async function readSeriesList(context: ReaderContext): Promise<SeriesListing[]> {
  const slugs = await listSeriesSlugs(context)
  if (slugs.length === 0) return []
  const { docs } = await context.payload.find({
    collection: 'series',
    where: { slug: { in: slugs } },
    select: { slug: true, name: true, description: true },
    locale: context.locale,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap(({ slug, name, description }) =>
    slug ? [{ slug, name: name || slug, description: description ?? null }] : [],
  )
}

/** Reads `/{series}` or `/{series}/page/{number}`: a hundred of its issues, newest first. */
export async function readSeriesAt(
  context: ReaderContext,
  { series: slug, number = '1' }: { series: string; number?: string },
): Promise<Reading<{ series: SeriesListing; issues: IssueListing[] } & PageOfSeries>> {
  const series = (await readSeriesList(context)).find((candidate) => candidate.slug === slug)
  if (!series || !/^[1-9]\d{0,3}$/.test(number)) return { state: 'missing' }
  const page = Number(number)
  const pages = Math.ceil((await countIssues(context, slug)) / issuesOfSeries)
  if (page > pages) return { state: 'missing' }
  const offset = (page - 1) * issuesOfSeries
  const issues = await listIssues(context, { series: slug, limit: issuesOfSeries, offset })
  return { state: 'found', series, issues, page, pages }
}
