import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { dropForbiddenCharacters } from '../exports/markup/xml.ts'
import { languageTag } from '../page/dates.ts'
import type { Feed, FeedFormat } from './feed.ts'

const generator = 'Roundtable'

/** How each format is written and what it is called. */
const writers: Record<FeedFormat, { contentType: string; write: (feed: Feed) => string }> = {
  'rss.xml': { contentType: 'application/rss+xml; charset=utf-8', write: writeRss },
  'atom.xml': { contentType: 'application/atom+xml; charset=utf-8', write: writeAtom },
  'feed.json': { contentType: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
}

/** Writes a feed in one of the formats. */
export function writeFeed(feed: Feed, format: FeedFormat): { contentType: string; body: string } {
  const { contentType, write } = writers[format]
  return { contentType, body: write(feed) }
}

/** RSS 2.0; what it has no element for (authors by name, updates, whole texts) in the usual name spaces. */
function writeRss(feed: Feed): string {
  const written = generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: languageTag(feed.locale),
    ...(feed.entries.length > 0 ? { lastBuildDate: feed.updated } : {}),
    generator,
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.address,
      description: entry.summary,
      guid: { value: entry.address, isPermaLink: true },
      ...(entry.published ? { pubDate: entry.published } : {}),
      categories: entry.topics.map((name) => ({ name })),
      dc: { creators: entry.authors },
      atom: { updated: entry.updated },
      content: { encoded: entry.html },
    })),
  })
  return dropForbiddenCharacters(written)
}

/** Atom 1.0 (RFC 4287). */
function writeAtom(feed: Feed): string {
  const written = generateAtomFeed({
    id: feed.self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    // Entries without a named author take the feed's: Atom wants one.
    authors: [{ name: feed.title, uri: feed.home }],
    generator: { text: generator },
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: languageTag(feed.locale) },
    ],
    xml: { lang: languageTag(feed.locale) },
    entries: feed.entries.map((entry) => ({
      id: entry.address,
      title: { value: entry.title },
      updated: entry.updated,
      ...(entry.published ? { published: entry.published } : {}),
      authors: entry.authors.map((name) => ({ name })),
      categories: entry.topics.map((term) => ({ term })),
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html' }],
      summary: { value: entry.summary },
      content: { value: entry.html, type: 'html' },
    })),
  })
  return dropForbiddenCharacters(written)
}

/** JSON Feed 1.1. */
function writeJsonFeed(feed: Feed): string {
  const language = languageTag(feed.locale)
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    language,
    items: feed.entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      ...(entry.published ? { date_published: entry.published } : {}),
      date_modified: entry.updated,
      ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
      ...(entry.topics.length > 0 ? { tags: entry.topics } : {}),
      language,
    })),
  })
  return `${JSON.stringify(written, null, 2)}\n`
}
