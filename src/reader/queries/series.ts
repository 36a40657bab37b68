import type { IssueListing, Reading, SeriesListing } from '../models.ts'
import type { ReaderContext } from '../reader-context.ts'
import { listIssues, listSeriesSlugs } from './listings.ts'

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

/** Reads `/{series}`: its newest issues. */
export async function readSeriesAt(
  context: ReaderContext,
  { series: slug }: { series: string },
): Promise<Reading<{ series: SeriesListing; issues: IssueListing[] }>> {
  const series = (await readSeriesList(context)).find((candidate) => candidate.slug === slug)
  if (!series) return { state: 'missing' }
  return {
    state: 'found',
    series,
    issues: await listIssues(context, { series: slug, limit: issuesOfSeries }),
  }
}
