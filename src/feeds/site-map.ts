import { Readable } from 'node:stream'
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap'
import { dropForbiddenCharacters } from '../exports/markup/xml.ts'
import { type Locale, locales } from '../kernel/locales.ts'
import { languageTag } from '../page/dates.ts'

/** A page of the site as crawlers are told of it. */
export type SitePage = {
  locale: Locale
  /** The path, which begins with `/`. */
  path: string
  /** The path without the language's prefix: pages that share it are each other's translations. */
  neutralPath: string
  /** When its text last changed, ISO 8601; null for pages made of many. */
  lastModified: string | null
  /** Paths of the pictures printed there. */
  pictures: string[]
}

/** An issue that is news; `publishedAt` in ISO 8601. */
export type NewsPage = { locale: Locale; path: string; title: string; publishedAt: string }

/** Search engines take 50,000 addresses in a file (sitemaps.org); languages of a page count with it. */
export const addressesPerFile = 20_000

/** Writes the site map of `pages`, each with its translations among `all`. */
export async function writeSiteMap(
  pages: readonly SitePage[],
  { all, siteUrl }: { all: readonly SitePage[]; siteUrl: string },
): Promise<string> {
  const paths = new Map(all.map((page) => [`${page.locale} ${page.neutralPath}`, page.path]))
  const items = pages.map((page): SitemapItemLoose => {
    const links = locales.flatMap((locale) => {
      const path = paths.get(`${locale} ${page.neutralPath}`)
      return path ? [{ lang: languageTag(locale), url: siteUrl + path }] : []
    })
    return {
      url: siteUrl + page.path,
      ...(page.lastModified ? { lastmod: page.lastModified } : {}),
      ...(links.length > 1 ? { links } : {}),
      img: page.pictures.map((path) => ({ url: siteUrl + path })),
    }
  })
  return collect(items, new SitemapStream({ xmlns: { news: false, video: false, xhtml: true, image: true } }))
}

/** Writes the site map of what was published last, for search engines that read news; without news it is empty. */
export async function writeNewsMap(
  pages: readonly NewsPage[],
  { siteName, siteUrl }: { siteName: Record<Locale, string>; siteUrl: string },
): Promise<string> {
  // The library refuses to end a map that it never began; robots.txt names this one always.
  if (pages.length === 0) return emptyMap
  const items = pages.map(
    (page): SitemapItemLoose => ({
      url: siteUrl + page.path,
      news: {
        // The extension names languages by two letters, Chinese by four.
        publication: { name: siteName[page.locale], language: page.locale === 'zh' ? 'zh-cn' : page.locale },
        publication_date: page.publishedAt,
        title: page.title,
      },
    }),
  )
  return collect(
    items,
    new SitemapStream({ xmlns: { news: true, video: false, xhtml: false, image: false } }),
  )
}

const emptyMap =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'

/** Writes the index of a site map that needs several files: `/sitemap-1.xml` and so on. */
export async function writeSiteMapIndex(files: number, siteUrl: string): Promise<string> {
  const items = Array.from({ length: files }, (_, index) => ({ url: `${siteUrl}/sitemap-${index + 1}.xml` }))
  const stream = Readable.from(items).pipe(new SitemapIndexStream())
  return (await streamToPromise(stream)).toString('utf8')
}

async function collect(items: readonly SitemapItemLoose[], map: SitemapStream): Promise<string> {
  const written = (await streamToPromise(Readable.from(items).pipe(map))).toString('utf8')
  return dropForbiddenCharacters(written)
}
