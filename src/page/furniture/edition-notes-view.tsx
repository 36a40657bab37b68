import type { IssueContent, PieceContent } from '../../edition/types.ts'
import { listArchiveGaps } from '../archive-gaps.ts'
import { formatDay } from '../dates.ts'
import type { EditionFacts } from '../edition-facts.ts'
import { getPageMessages } from '../messages.ts'

/** Says at the head of a page what a correction or a reinstatement announced. */
export function EditionNoticeView({
  edition,
  issue,
  comparison = null,
}: {
  edition: EditionFacts | null
  issue: IssueContent
  /** Where readers may compare the text with the one before it. */
  comparison?: string | null
}) {
  if (!edition?.notice || (edition.kind !== 'correction' && edition.kind !== 'reinstatement')) return null
  const messages = getPageMessages(issue.locale)
  return (
    <div className="notice">
      <p className="notice-kind">{messages[edition.kind]}</p>
      <p>{edition.notice}</p>
      {comparison ? (
        <p>
          <a href={comparison}>{messages.compare}</a>
        </p>
      ) : null}
    </div>
  )
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
