import type { EditionAddresses, IssueContent } from '../../edition/types.ts'
import { formatCalendarDate } from '../dates.ts'
import { titleClass } from '../title-class.ts'
import type { PageUrls } from '../urls.ts'

/** Sets the head of a newspaper page: its furniture, the column's own sign, and the title across the page. */
export function BroadsheetBannerView({
  issue,
  addresses,
  urls,
}: {
  issue: IssueContent
  addresses: EditionAddresses
  urls: PageUrls
}) {
  const { series, label, pageLabel, printedOn, locale } = issue
  return (
    <header>
      <ul className="sheet-furniture">
        <li className="sheet-page">{pageLabel}</li>
        <li className="sheet-publication">{series.publication ?? series.name}</li>
        <li>
          {printedOn ? <time dateTime={printedOn}>{formatCalendarDate(printedOn, locale)}</time> : null}
        </li>
      </ul>
      <div className="sheet-banner">
        <p className="sheet-badge">
          <a className="sheet-series" href={urls.series(addresses.series)}>
            {splitName(series.name).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </a>
          <span className="sheet-label">{label}</span>
        </p>
        <div className="sheet-title">
          {issue.kicker ? <p className="sheet-kicker">{issue.kicker}</p> : null}
          <h1 className={`${titleClass(issue.title)} ${sizeClass(issue.title)}`}>{issue.title}</h1>
          {issue.subtitle ? <p className="sheet-subtitle">{issue.subtitle}</p> : null}
        </div>
      </div>
    </header>
  )
}

/** A name of four characters stands in two lines, as on a seal. */
function splitName(name: string): string[] {
  return /^\p{Script=Han}{4}$/u.test(name) ? [name.slice(0, 2), name.slice(2)] : [name]
}

/** A short title is as large as the page is wide; longer ones are smaller, and take two lines. */
function sizeClass(title: string): string {
  const width = Array.from(title).reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 1 : 0.55),
    0,
  )
  const size = [8, 10, 11, 12, 14, 17, 21].find((most) => width <= most)
  return `sheet-title-${size ?? 'long'}`
}
