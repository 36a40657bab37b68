import { languageTag } from '../../page/dates.ts'
import { readPublicationDay } from '../../page/publication-day.ts'
import type { AuthorName } from '../citations/author-name.ts'
import { describeCitation } from '../citations/citation-item.ts'
import { element, writeXml, type XmlNode } from '../markup/xml.ts'
import { addressOf, type Subject, titleOf } from '../subject.ts'
import type { Chapter } from './epub-chapters.ts'
import { writeXhtml } from './epub-chapters.ts'

/** A picture's file in the book. */
export type BookPicture = { name: string; mediaType: string }

/** Answers the file that names the package. */
export function writeContainer(): string {
  return writeXml(
    element(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      element(
        'rootfiles',
        {},
        element('rootfile', {
          'full-path': 'EPUB/package.opf',
          'media-type': 'application/oebps-package+xml',
        }),
      ),
    ),
  )
}

/** Answers the book's table of contents. */
export function writeNavigation(subject: Subject, chapters: readonly Chapter[]): string {
  const { language } = describeCitation(subject)
  const list = chapters.map(({ name, title }) => element('li', {}, element('a', { href: name }, title)))
  const navigation = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    element('h1', {}, titleOf(subject)),
    element('ol', {}, list),
  )
  return writeXhtml({ language, title: titleOf(subject), body: [navigation] })
}

/** Answers the package document (EPUB 3.3): metadata, every file, the order of reading. */
export function writePackage(
  subject: Subject,
  { chapters, pictures }: { chapters: readonly Chapter[]; pictures: readonly BookPicture[] },
): string {
  const language = languageTag(subject.current.composed.issue.locale)
  const items = [
    item('nav', { href: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' }),
    item('style', { href: 'style.css', type: 'text/css' }),
    ...chapters.map(({ name }, index) =>
      item(`chapter-${index + 1}`, { href: name, type: 'application/xhtml+xml' }),
    ),
    ...pictures.map(({ name, mediaType }, index) =>
      item(`picture-${index + 1}`, { href: name, type: mediaType }),
    ),
  ]
  const spine = chapters.map((_, index) => element('itemref', { idref: `chapter-${index + 1}` }))
  return writeXml(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'address',
        'xml:lang': language,
        prefix: 'schema: http://schema.org/',
      },
      element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, describeBook(subject)),
      element('manifest', {}, items),
      element('spine', {}, spine),
    ),
  )
}

function describeBook(subject: Subject): XmlNode[] {
  const { current } = subject
  const { series } = current.composed.issue
  const day = readPublicationDay(current)
  // Seconds without a fraction are the only form that EPUB takes.
  const modified = `${new Date(current.edition.publishedAt).toISOString().slice(0, 19)}Z`
  const accessibility: [property: string, value: string][] = [
    ['schema:accessMode', 'textual'],
    ['schema:accessModeSufficient', 'textual'],
    ['schema:accessibilityFeature', 'tableOfContents'],
    ['schema:accessibilityFeature', 'readingOrder'],
    ['schema:accessibilityFeature', 'alternativeText'],
    ['schema:accessibilityHazard', 'none'],
  ]
  return [
    element('dc:identifier', { id: 'address' }, addressOf(subject)),
    element('dc:title', {}, titleOf(subject)),
    element('dc:language', {}, languageTag(current.composed.issue.locale)),
    ...(describeCitation(subject).author ?? []).map((name) => element('dc:creator', {}, writeName(name))),
    element('dc:publisher', {}, series.publication ?? series.name),
    ...(day ? [element('dc:date', {}, day)] : []),
    element('meta', { property: 'dcterms:modified' }, modified),
    ...accessibility.map(([property, value]) => element('meta', { property }, value)),
  ]
}

function writeName(name: AuthorName): string {
  if ('literal' in name) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  if (/\p{Script=Han}/u.test(family)) return family + name.given
  return [name.given, family, name.suffix].filter(Boolean).join(' ')
}

function item(
  id: string,
  { href, type, properties }: { href: string; type: string; properties?: string },
): XmlNode {
  return element('item', { id, href, 'media-type': type, properties })
}
