import type { CurrentIssue } from './current-issue.ts'

/**
 * Answers the calendar date (`YYYY-MM-DD`) that an issue is dated by: of printing, else of its first publication here;
 * null for an issue that was printed before this system on a day that is not known. A correction does not change it.
 *
 * @param timeZone an IANA name: in which the day of an instant is told
 */
export function readPublicationDay(
  { composed, edition }: CurrentIssue,
  timeZone = 'Asia/Shanghai',
): string | null {
  if (composed.issue.printedOn) return composed.issue.printedOn
  if (edition.isFromArchive) return null
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(edition.firstPublishedAt))
}
