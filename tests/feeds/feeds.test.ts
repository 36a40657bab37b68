import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/edition/text.ts'
import { describeFeed } from '../../src/feeds/describe-feed.ts'
import type { Feed } from '../../src/feeds/feed.ts'
import { writeFeed } from '../../src/feeds/write-feed.ts'
import {
  archiveEdition,
  buildCurrentIssue,
  buildEnglishIssue,
  correctEdition,
  firstEdition,
  printEverything,
  siteUrl,
  subjectOf,
} from '../support/export-subjects.ts'

const head = {
  locale: 'zh',
  title: '智库 & 圆桌',
  description: '编者提问 <专家作答>',
  home: `${siteUrl}/roundtable`,
  self: `${siteUrl}/feeds/series/roundtable/rss.xml`,
} as const

const correction = correctEdition(archiveEdition, '“安合作”应为“安全合作”。')

const full = describeFeed(head, [
  subjectOf(buildCurrentIssue(printEverything, correction)),
  subjectOf({ ...buildEnglishIssue(), edition: firstEdition }),
  subjectOf(buildCurrentIssue(), 'essay-1'),
])
const empty = describeFeed(head, [])

function find(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml)
  const names = { atom: 'http://www.w3.org/2005/Atom', content: 'http://purl.org/rss/1.0/modules/content/' }
  return document.find(path, names).map((node) => node.content.trim())
}

describe.each([
  ['a feed', full],
  ['a feed without entries', empty],
] satisfies [string, Feed][])('%s', (_, feed) => {
  test('RSS 2.0 has what the specification wants: a channel of title, link and description, items known by their pages', () => {
    const { body } = writeFeed(feed, 'rss.xml')
    expect(find(body, '/rss/@version')).toEqual(['2.0'])
    for (const name of ['title', 'link', 'description']) {
      expect(find(body, `/rss/channel/${name}`)).toHaveLength(1)
    }
    expect(find(body, '/rss/channel/item')).toHaveLength(feed.entries.length)
    expect(find(body, '/rss/channel/item[title][guid][link]')).toHaveLength(feed.entries.length)
    const dates = [...find(body, '//pubDate'), ...find(body, '//lastBuildDate')]
    const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
    expect(dates.filter((date) => !rfc822.test(date))).toEqual([])
    expect(find(body, '/rss/channel/atom:link/@href')).toEqual([head.self])
    expect(parseRssFeed(body)).toMatchObject({ title: head.title, description: head.description })
  })

  test('Atom 1.0 (RFC 4287): ids, titles, updates and authors everywhere, ids all different', () => {
    const { body } = writeFeed(feed, 'atom.xml')
    for (const name of ['id', 'title', 'updated', 'author/atom:name']) {
      expect(find(body, `/atom:feed/atom:${name}`)).toHaveLength(1)
      if (name.includes('author')) continue
      expect(find(body, `/atom:feed/atom:entry[count(atom:${name}) = 1]`)).toHaveLength(feed.entries.length)
    }
    expect(find(body, '/atom:feed/atom:link[@rel="self"]')).toHaveLength(1)
    const ids = find(body, '//atom:id')
    expect(new Set(ids).size).toBe(ids.length)
    const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
    expect(find(body, '//atom:updated | //atom:published').filter((date) => !rfc3339.test(date))).toEqual([])
    expect(find(body, '//atom:content/@type').filter((type) => type !== 'html')).toEqual([])
    expect(parseAtomFeed(body).title?.value).toBe(head.title)
  })

  test('JSON Feed 1.1: version, title, items with ids and texts, authors as lists', () => {
    const { body } = writeFeed(feed, 'feed.json')
    const written: unknown = JSON.parse(body)
    expect(written).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: head.title,
      home_page_url: head.home,
      feed_url: head.self,
      language: 'zh-CN',
    })
    const { items = [] } = parseJsonFeed(body)
    expect(items).toHaveLength(feed.entries.length)
    expect(items.filter((item) => !item.id || !item.content_html)).toEqual([])
    expect(body).not.toMatch(/"author":/)
  })
})

test('a feed brings the whole text, its addresses absolute', () => {
  const [entry] = full.entries
  const current = buildCurrentIssue()
  const paragraphs = [...current.composed.pieces.values()]
    .slice(1)
    .flatMap(({ body }) => textOf(body).split('\n'))
  const bare = (text: string): string => text.replace(/<[^>]+>|\s|\u3000/gu, '')
  const written = bare(entry?.html ?? '')
  expect(paragraphs.filter((line) => !written.includes(bare(line)))).toEqual([])
  expect(entry?.html).not.toMatch(/(?:href|src)="\//)
})

test('a correction is an update of the same entry, and says so; its first date stays', () => {
  const [before] = describeFeed(head, [subjectOf(buildCurrentIssue(printEverything))]).entries
  const [after] = full.entries
  expect(after).toMatchObject({ address: before?.address, published: before?.published })
  expect(after?.updated).toEqual(new Date(correction.publishedAt))
  expect(after?.html).toContain(correction.notice)
})

test('what was printed before this system is dated by its printing, or not at all: it is no news', () => {
  const [printed] = describeFeed(head, [subjectOf(buildCurrentIssue(printEverything))]).entries
  expect(printed?.published).toEqual(new Date('2025-08-29T16:00:00Z'))
  expect(printed?.updated).toEqual(printed?.published)
  const feed = describeFeed(head, [subjectOf(buildCurrentIssue())])
  expect(feed.entries[0]?.published).toBeNull()
  expect(writeFeed(feed, 'rss.xml').body).not.toContain('<pubDate>')
  expect(writeFeed(feed, 'feed.json').body).not.toContain('date_published')
})

test('no letters of a text can break a feed', () => {
  const current = buildCurrentIssue((parts) => {
    parts.frontMatter.title = 'a]]>b\u0001c<&'
    parts.frontMatter.lead.body[0]?.spans.push({ text: ']]>\u0002', marks: [{ type: 'bold' }] })
  })
  const feed = describeFeed(head, [subjectOf(current)])
  expect(find(writeFeed(feed, 'rss.xml').body, '//item/title')).toEqual(['a]]>bc<&'])
  expect(find(writeFeed(feed, 'rss.xml').body, '//content:encoded')[0]).toContain('<strong>]]')
  expect(find(writeFeed(feed, 'atom.xml').body, '/atom:feed/atom:entry/atom:title')).toEqual(['a]]>bc<&'])
})

test('an English feed is told to be one', () => {
  const feed = describeFeed({ ...head, locale: 'en' }, [subjectOf(buildEnglishIssue())])
  expect(find(writeFeed(feed, 'rss.xml').body, '/rss/channel/language')).toEqual(['en-GB'])
  expect(writeFeed(feed, 'atom.xml').body).toContain('xml:lang="en-GB"')
})
