import type { NewsPage, SitePage } from '../feeds/site-map.ts'
import { type Locale, locales } from '../kernel/locales.ts'
import { createPublicUrls, type PageUrls } from '../page/urls.ts'
import type { MappedEdition } from './queries/site-map.ts'

const newsPeriod = 2 * 24 * 60 * 60 * 1000

/** Lists every page of the site, made from the current editions alone, in each language's order of reading. */
export function listSitePages(editions: readonly MappedEdition[]): SitePage[] {
  return locales.flatMap((locale) => {
    const own = editions.filter((edition) => edition.locale === locale)
    return [...listOverviews(own, locale), ...own.flatMap(listPagesOf)]
  })
}

/**
 * Lists the issues that were first published in the two days before the newest of them. Search engines pass over what
 * is older than two days; so counted, the list changes only when something is published.
 */
export function listNews(editions: readonly MappedEdition[]): NewsPage[] {
  const fresh = editions.filter((edition) => edition.first_kind === 'first')
  const newest = Math.max(...fresh.map((edition) => edition.first_published_at.getTime()))
  return fresh
    .filter((edition) => newest - edition.first_published_at.getTime() <= newsPeriod)
    .slice(0, 1000)
    .map(({ locale, series, issue, title, first_published_at }) => ({
      locale,
      path: createPublicUrls(locale).issue({ series, issue }),
      title,
      publishedAt: first_published_at.toISOString(),
    }))
}

function listOverviews(editions: readonly MappedEdition[], locale: Locale): SitePage[] {
  const series = [...new Set(editions.map((edition) => edition.series))]
  const years = [...new Set(editions.map((edition) => edition.year))]
  const experts = new Set(editions.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.experts)))
  const topics = new Set(editions.flatMap((edition) => edition.topics.map(({ slug }) => slug)))
  const named = [...experts].filter((slug) => slug !== null)
  const paths: ((urls: PageUrls) => string)[] = [
    (urls) => urls.home(),
    ...series.map((slug) => (urls: PageUrls) => urls.series(slug)),
    (urls) => urls.experts(),
    ...named.map((slug) => (urls: PageUrls) => urls.expert(slug)),
    ...[...topics].filter(Boolean).map((slug) => (urls: PageUrls) => urls.topic(slug)),
    (urls) => urls.archive(),
    ...years.map((year) => (urls: PageUrls) => urls.archive(year)),
  ]
  return paths.map((path) => describePage(locale, path, null))
}

function listPagesOf(edition: MappedEdition): SitePage[] {
  const { locale, series, issue, pieces } = edition
  const changed = edition.published_at.toISOString()
  const { media } = createPublicUrls(locale)
  return [
    {
      ...describePage(locale, (urls) => urls.issue({ series, issue }), changed),
      pictures: edition.pictures.map(media),
    },
    ...pieces.map(({ slug }) =>
      describePage(locale, (urls) => urls.piece({ series, issue, piece: slug }), changed),
    ),
  ]
}

function describePage(
  locale: Locale,
  path: (urls: PageUrls) => string,
  lastModified: string | null,
): SitePage {
  const neutralPath = path(createPublicUrls('zh'))
  return { locale, path: path(createPublicUrls(locale)), neutralPath, lastModified, pictures: [] }
}
