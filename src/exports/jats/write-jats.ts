import type { PieceContent } from '../../edition/types.ts'
import { languageTag } from '../../page/dates.ts'
import { listFootnotes } from '../../page/footnotes.ts'
import { listPieces, type PlacedPiece, placeEntries } from '../../page/placed-pieces.ts'
import { element, writeXml, type XmlNode } from '../markup/xml.ts'
import { type Subject, titleOf } from '../subject.ts'
import { writeBlocks } from '../text/dialect.ts'
import { createJatsDialect, jatsId, nestSections } from './jats-dialect.ts'
import {
  describeArticle,
  describeContributors,
  describeCredits,
  describeJournal,
  describeQuestion,
} from './jats-metadata.ts'

const doctype =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd">'

/**
 * Writes a subject as a JATS 1.3 article (Journal Publishing): a piece as one, an issue as an article of type
 * `collection` whose pieces are its sub-articles.
 */
export function writeJats(subject: Subject): string {
  const { placed } = subject
  const { locale } = subject.current.composed.issue
  const article = element(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'dtd-version': '1.3',
      'article-type': placed ? articleType(placed.piece) : 'collection',
      'xml:lang': languageTag(locale),
    },
    ...(placed ? writePieceArticle(subject, placed) : writeIssueArticle(subject)),
  )
  return writeXml(article, { doctype })
}

function writePieceArticle(subject: Subject, placed: PlacedPiece): (XmlNode | null)[] {
  const front = describeArticle(subject, {
    titleGroup: element('title-group', {}, element('article-title', {}, titleOf(subject))),
    contributors: describeContributors(placed.piece.bylines),
  })
  return [element('front', {}, describeJournal(subject), front), ...writeText(subject, placed)]
}

function writeIssueArticle(subject: Subject): (XmlNode | null)[] {
  const { issue } = subject.current.composed
  const titleGroup = element(
    'title-group',
    {},
    element('article-title', {}, issue.title),
    issue.subtitle ? element('subtitle', {}, issue.subtitle) : null,
    issue.kicker ? element('alt-title', { 'alt-title-type': 'kicker' }, issue.kicker) : null,
  )
  const front = describeArticle(subject, { titleGroup, contributors: describeCredits(issue.credits) })
  const dialect = createJatsDialect({ slug: 'lead', siteUrl: subject.siteUrl })
  const body = [
    ...(issue.cover ? [dialect.figure({ id: null, picture: issue.cover })] : []),
    ...nestSections(writeBlocks(issue.lead.body, dialect)),
    ...issue.pullQuotes.map((quote) => dialect.pullQuote({ ...quote, id: null })),
  ]
  const notes = listFootnotes(issue.lead.body).map(({ text }) => text)
  const pieces = listPieces(placeEntries(subject.current.composed, subject.current.addresses))
  return [
    element('front', {}, describeJournal(subject), front),
    body.length > 0 ? element('body', {}, body) : null,
    writeNotes('lead', notes),
    ...pieces.map((piece) => writeSubArticle(subject, piece)),
  ]
}

function writeSubArticle(subject: Subject, placed: PlacedPiece): XmlNode {
  const title = titleOf({ ...subject, placed })
  return element(
    'sub-article',
    {
      id: `article-${placed.slug}`,
      'article-type': articleType(placed.piece),
      'xml:lang': languageTag(placed.piece.locale),
    },
    element(
      'front-stub',
      {},
      describeQuestion(placed.question),
      element('title-group', {}, element('article-title', {}, title)),
      describeContributors(placed.piece.bylines),
    ),
    ...writeText(subject, placed),
  )
}

function writeText({ siteUrl }: Subject, { piece, slug }: PlacedPiece): (XmlNode | null)[] {
  const blocks = writeBlocks(piece.body, createJatsDialect({ slug, siteUrl }))
  const note = piece.authorNote ? element('p', { 'content-type': 'author-note' }, piece.authorNote) : null
  const content = nestSections([...blocks, ...(note ? [note] : [])])
  const notes = listFootnotes(piece.body).map(({ text }) => text)
  return [content.length > 0 ? element('body', {}, content) : null, writeNotes(slug, notes)]
}

function writeNotes(slug: string, notes: readonly string[]): XmlNode | null {
  if (notes.length === 0) return null
  const group = notes.map((text, index) =>
    element(
      'fn',
      { id: jatsId(slug, `note-${index + 1}`) },
      element('label', {}, String(index + 1)),
      element('p', {}, text),
    ),
  )
  return element('back', {}, element('fn-group', {}, group))
}

function articleType({ kind }: PieceContent): string {
  return kind === 'essay' ? 'other' : 'reply'
}
