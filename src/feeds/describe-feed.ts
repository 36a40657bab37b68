import { createHtmlDialect } from '../exports/markup/html-dialect.ts'
import { writeHtmlText } from '../exports/markup/write-html-text.ts'
import { addressOf, type Subject, titleOf } from '../exports/subject.ts'
import { outlineOf } from '../exports/text/outline.ts'
import { readLastChange } from '../page/edition-notices.ts'
import { readNames, readOpening } from '../page/plain-text.ts'
import { createPublicUrls } from '../page/urls.ts'
import type { Feed, FeedEntry } from './feed.ts'

const summaryLength = 120
const beginning = new Date(0)

/** Makes a feed of the subjects given, in their order: issues, or the pieces of an expert. */
export function describeFeed(head: Omit<Feed, 'updated' | 'entries'>, subjects: readonly Subject[]): Feed {
  const entries = subjects.map(describeEntry)
  const updated = new Date(Math.max(beginning.getTime(), ...entries.map((entry) => entry.updated.getTime())))
  return { ...head, updated, entries }
}

function describeEntry(subject: Subject): FeedEntry {
  const { current, placed } = subject
  const { issue, pieces } = current.composed
  const text = placed ? placed.piece.body : issue.lead.body
  return {
    address: addressOf(subject),
    title: titleOf(subject),
    summary: readOpening(text, summaryLength),
    html: writeText(subject),
    authors: [...new Set((placed ? [placed.piece] : [...pieces.values()]).flatMap(readNames))],
    topics: current.addresses.topics.map(({ name }) => name),
    ...readDates(subject),
  }
}

/**
 * What was printed before this system is dated by its printing, so that it is nothing new to anybody; where no date
 * was printed there is none. Only a correction is an update.
 */
function readDates({ current, placed }: Subject): Pick<FeedEntry, 'published' | 'updated'> {
  const { composed, edition } = current
  const { printedOn } = composed.issue
  // Readers of the feed know midnight in Beijing as the day that the paper bears.
  const printed = printedOn ? new Date(`${printedOn}T00:00:00+08:00`) : null
  const entered = new Date(edition.firstPublishedAt)
  const published = edition.isFromArchive ? printed : entered
  const changed = readLastChange(edition, placed?.slug ?? null)
  const updated = changed ? new Date(changed) : (published ?? entered)
  return { published, updated }
}

function writeText(subject: Subject): string {
  const { siteUrl } = subject
  const { media } = createPublicUrls(subject.current.composed.issue.locale)
  const outline = outlineOf(subject)
  const dialect = createHtmlDialect({
    messages: outline.messages,
    pictureAddress: ({ sha256 }) => siteUrl + media(sha256),
    linkAddress: (href) => (href.startsWith('/') ? siteUrl + href : href),
    idOf: () => undefined,
    note: null,
  })
  return writeHtmlText(outline, dialect)
}
