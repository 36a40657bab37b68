import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { writeSearchDescription } from '../../src/feeds/search-description.ts'
import { addressesPerFile, writeNewsMap, writeSiteMap, writeSiteMapIndex } from '../../src/feeds/site-map.ts'
import type { MappedEdition } from '../../src/reader/queries/site-map.ts'
import { listNews, listSitePages } from '../../src/reader/site-pages.ts'

const siteUrl = 'https://example.org'
const names = {
  map: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  search: 'http://a9.com/-/spec/opensearch/1.1/',
}

function edition(changes: Partial<MappedEdition> = {}): MappedEdition {
  return {
    locale: 'zh',
    series: 'roundtable',
    issue: '343',
    title: '题 & 目',
    year: 2026,
    kind: 'first',
    first_kind: 'first',
    published_at: new Date('2026-11-20T00:00:00Z'),
    first_published_at: new Date('2026-11-20T00:00:00Z'),
    pieces: [{ slug: 'xu-tao', experts: ['xu-tao', null] }],
    topics: [{ slug: 'sco' }],
    pictures: ['a'.repeat(64)],
    ...changes,
  }
}

function find(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml)
  return document.find(path, names).map((node) => node.content)
}

/** The schema of sitemaps.org, whose extensions have schemas of their own. */
function checkSchema(xml: string): void {
  const path = new URL('../../node_modules/sitemap/schema/sitemap.xsd', import.meta.url)
  const lax = readFileSync(path, 'utf8').replaceAll('processContents="strict"', 'processContents="lax"')
  using schema = XmlDocument.fromString(lax)
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromString(xml)
  validator.validate(document)
}

test('the site map has every page once, with its day, pictures and translations, and is valid', async () => {
  const pages = listSitePages([edition(), edition({ locale: 'en', pictures: [] })])
  const xml = await writeSiteMap(pages, { all: pages, siteUrl })
  checkSchema(xml)
  const addresses = find(xml, '//map:loc')
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const path of [
    '/',
    '/roundtable',
    '/roundtable/343',
    '/roundtable/343/xu-tao',
    '/experts/xu-tao',
    '/topics/sco',
  ]) {
    expect(addresses).toContain(siteUrl + path)
  }
  expect(addresses).toContain(`${siteUrl}/en/roundtable/343/xu-tao`)
  expect(find(xml, '//image:loc')).toEqual([`${siteUrl}/media/${'a'.repeat(64)}`])
  const links = find(xml, `//map:url[map:loc='${siteUrl}/roundtable/343']/xhtml:link/@href`)
  expect(links).toEqual([`${siteUrl}/roundtable/343`, `${siteUrl}/en/roundtable/343`])
})

test('an issue in one language has no translations', async () => {
  const pages = listSitePages([edition()])
  const xml = await writeSiteMap(pages, { all: pages, siteUrl })
  expect(find(xml, `//map:url[map:loc='${siteUrl}/roundtable/343']/xhtml:link`)).toEqual([])
})

test('a site of ten thousand issues needs several files, none above what search engines take', async () => {
  const editions = Array.from({ length: 10_000 }, (_, index) => edition({ issue: String(index) }))
  const pages = listSitePages(editions)
  const files = Math.ceil(pages.length / addressesPerFile)
  expect(files).toBe(2)
  const xml = await writeSiteMapIndex(files, siteUrl)
  expect(find(xml, '//map:sitemap/map:loc')).toEqual([`${siteUrl}/sitemap-1.xml`, `${siteUrl}/sitemap-2.xml`])
})

test('news is what was first published in the two days before the newest; archives and corrections are none', async () => {
  const day = (date: string) => ({ first_published_at: new Date(`2026-11-${date}T00:00:00Z`) })
  const news = listNews([
    edition({ issue: '3', ...day('20') }),
    edition({ issue: '2', ...day('19') }),
    edition({ issue: '1', ...day('10'), published_at: new Date('2026-11-20T00:00:00Z') }),
    edition({ issue: '343', first_kind: 'archive', ...day('20') }),
  ])
  expect(news.map(({ path }) => path)).toEqual(['/roundtable/3', '/roundtable/2'])
  const xml = await writeNewsMap(news, { siteName: { zh: '圆桌', en: 'Roundtable' }, siteUrl })
  checkSchema(xml)
  expect(find(xml, '//news:news/news:publication/news:language')).toEqual(['zh-cn', 'zh-cn'])
  expect(find(xml, '//news:title')).toEqual(['题 & 目', '题 & 目'])
  expect(listNews([edition({ first_kind: 'archive' })])).toEqual([])
})

test('without news the map is empty, and a map still: robots.txt names it', async () => {
  const xml = await writeNewsMap([], { siteName: { zh: '圆桌', en: 'Roundtable' }, siteUrl })
  expect(find(xml, '/map:urlset')).toHaveLength(1)
  expect(find(xml, '//map:url')).toEqual([])
})

test('browsers find the search and its suggestions in the language of the page', () => {
  const write = (locale: 'zh' | 'en') =>
    writeSearchDescription({ locale, siteName: '圆桌', description: '编者提问', siteUrl })
  expect(find(write('zh'), '//search:Url/@template').slice(0, 2)).toEqual([
    `${siteUrl}/search?q={searchTerms}`,
    `${siteUrl}/search/suggest?q={searchTerms}`,
  ])
  expect(find(write('en'), '//search:Url/@template')[0]).toBe(`${siteUrl}/en/search?q={searchTerms}`)
  expect(find(write('zh'), '//search:ShortName')).toEqual(['圆桌'])
})
