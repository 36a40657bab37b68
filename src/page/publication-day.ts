import type { ComposedIssue } from '../edition/types.ts'
import type { CurrentIssue } from './current-issue.ts'
import { formatCalendarDate } from './dates.ts'
import type { EditionFacts } from './edition-facts.ts'
import { getPageMessages } from './messages.ts'

/**
 * Answers the calendar date (`YYYY-MM-DD`) that an issue is dated by: of printing, else of its first publication here;
 * null for an issue that was printed before this system on a day that is not known. A correction does not change it.
 *
 * @param timeZone an IANA name: in which the day of an instant is told
 */
export function readPublicationDay(
  { composed, edition }: Pick<CurrentIssue, 'composed' | 'edition'>,
  timeZone = 'Asia/Shanghai',
): string | null {
  if (composed.issue.printedOn) return composed.issue.printedOn
  if (edition.isFromArchive) return null
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(edition.firstPublishedAt))
}

/** A day as pages say it: its date (`YYYY-MM-DD`), and in words what happened then. */
export type SaidDay = { date: string; words: string; isPrinted: boolean }

/** Answers the day that an issue is dated by, as pages say it; null where none is known, or for a draft not yet dated. */
export function sayPublicationDay(composed: ComposedIssue, edition: EditionFacts | null): SaidDay | null {
  const { printedOn, locale } = composed.issue
  const date = edition ? readPublicationDay({ composed, edition }) : printedOn
  if (!date) return null
  const messages = getPageMessages(locale)
  const day = formatCalendarDate(date, locale)
  const words = printedOn ? messages.printedOn(day) : messages.publishedOn(day)
  return { date, words, isPrinted: printedOn !== null }
}
