import type { EditionAddresses, IssueContent, PieceContent } from '../../edition/types.ts'
import { listArchiveGaps } from '../archive-gaps.ts'
import { formatDay } from '../dates.ts'
import type { EditionFacts } from '../edition-facts.ts'
import { listEditionNotices } from '../edition-notices.ts'
import { findComparison } from '../find-comparison.ts'
import { getPageMessages } from '../messages.ts'
import type { PageUrls } from '../urls.ts'

/** Says at the head of a page what was corrected, newest first, or what a reinstatement announced. */
export function EditionNoticesView({
  edition,
  issue,
  slug = null,
  place = null,
}: {
  edition: EditionFacts | null
  issue: IssueContent
  /** The address of the piece that stands alone; null for the whole issue. */
  slug?: string | null
  /** Where comparisons are found; null leads to none. */
  place?: { addresses: EditionAddresses; urls: PageUrls } | null
}) {
  const messages = getPageMessages(issue.locale)
  return listEditionNotices({ edition, slug }, messages).map(({ label, text, correction }) => {
    const comparison = place && findComparison({ correction, ...place })
    return (
      <div className="notice" key={correction?.revision ?? 'back'}>
        <p className="notice-kind">
          {label}
          {correction ? (
            <>
              {' '}
              <time dateTime={correction.publishedAt}>
                {formatDay({ at: correction.publishedAt, locale: issue.locale })}
              </time>
            </>
          ) : null}
        </p>
        {text === null ? null : <p>{text}</p>}
        {comparison ? (
          <p>
            <a href={comparison}>{messages.compare}</a>
          </p>
        ) : null}
      </div>
    )
  })
}

/** Says at the foot of a page when the text was published and what an archive edition's source lacked. */
export function EditionFootView({
  edition,
  issue,
  pieces,
}: {
  edition: EditionFacts | null
  issue: IssueContent
  pieces: readonly PieceContent[]
}) {
  if (!edition) return null
  const { locale } = issue
  const messages = getPageMessages(locale)
  const day = formatDay({ at: edition.publishedAt, locale })
  const gaps = listArchiveGaps(issue, pieces).map((gap) => messages.missingPart[gap])
  const isEntered = edition.kind === 'archive'
  return (
    <div className="edition-foot">
      {edition.isFromArchive ? (
        <p>
          {messages.archiveEdition}
          {gaps.length > 0 ? ` ${messages.archiveMissing(gaps)}` : null}
        </p>
      ) : null}
      <p>
        <time dateTime={edition.publishedAt}>
          {isEntered ? messages.enteredOn(day) : messages.publishedOn(day)}
        </time>
        {edition.revision > 1 ? <span> · {messages.revision(edition.revision)}</span> : null}
      </p>
    </div>
  )
}
