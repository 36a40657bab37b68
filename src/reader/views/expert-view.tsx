import type { Locale } from '../../kernel/locales.ts'
import { formatDay } from '../../page/dates.ts'
import { getPageMessages } from '../../page/messages.ts'
import type { PageUrls } from '../../page/urls.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { ExpertPiece, ExpertProfile } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'

/** Sets an expert's page: who it is now, and all they answered, with their titles as printed then. */
export function ExpertView({
  locale,
  expert,
  pieces,
}: {
  locale: Locale
  expert: ExpertProfile
  pieces: readonly ExpertPiece[]
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="listing expert">
      <p className="listing-above">
        <a href={urls.experts()}>{messages.experts}</a>
      </p>
      <div className="expert-head">
        {expert.portrait ? (
          <img
            className="portrait"
            src={expert.portrait.url}
            width={expert.portrait.width}
            height={expert.portrait.height}
            alt={expert.portrait.alt}
          />
        ) : null}
        <div>
          <h1>{expert.name}</h1>
          {expert.present ? (
            <p className="present-title">
              {expert.present.titles}{' '}
              <span>{messages.confirmedOn(formatDay({ at: expert.present.confirmedOn, locale }))}</span>
            </p>
          ) : null}
        </div>
      </div>
      {expert.biography ? <p className="biography">{expert.biography}</p> : null}
      <section aria-labelledby="pieces">
        <h2 id="pieces">{messages.expertPieces}</h2>
        <ul className="expert-pieces plain-list">
          {pieces.map((entry) => (
            <li key={`${entry.listing.series}/${entry.listing.issue}/${entry.slug}`}>
              <ExpertPieceView entry={entry} urls={urls} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function ExpertPieceView({ entry, urls }: { entry: ExpertPiece; urls: PageUrls }) {
  const { day, listing, piece, question, slug, titlesThen } = entry
  const messages = getPageMessages(piece.locale)
  return (
    <>
      {question && piece.headline ? <p className="front-question">{question}</p> : null}
      <h3>
        <a href={urls.piece({ series: listing.series, issue: listing.issue, piece: slug })}>
          {piece.headline ?? question ?? messages.essay}
        </a>
      </h3>
      {titlesThen ? <p className="titles-then">{titlesThen}</p> : null}
      <p className="expert-issue">
        <a href={urls.issue(listing)}>
          {listing.label} {listing.title}
        </a>
        {day ? <time dateTime={day.date}>{day.words}</time> : <span>{messages.printedOnUnknown}</span>}
      </p>
    </>
  )
}
