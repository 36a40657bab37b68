import { compareIssueTexts } from '../../edition/comparison/compare-issue-texts.ts'
import { IssueComparisonView } from '../../page/comparison/issue-comparison-view.tsx'
import { formatDay } from '../../page/dates.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { getComparisonPageMessages } from '../comparison-page-messages.ts'
import type { Reading } from '../models.ts'
import type { ComparedRevisions, Revision } from '../queries/revisions.ts'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

/** The page at `/{series}/{issue}/compare/{before}-{after}`; search engines are to find the issue, and not this. */
export function ComparisonPage({
  locale,
  reading,
}: Pick<PageProps, 'locale'> & { reading: Reading<ComparedRevisions> }) {
  const messages = getComparisonPageMessages(locale)
  const describe = ({ revision, publishedAt }: Revision) =>
    messages.revision(revision, formatDay({ at: publishedAt, locale }))
  return (
    <ReadingPage reading={reading} locale={locale}>
      {(compared) => {
        const { current, before, after } = compared
        const { issue } = current.composed
        return (
          <div className="listing">
            <PageHead locale={locale} status={200} title={`${messages.title} - ${issue.title}`} />
            <p className="listing-above">
              <a href={createPublicUrls(locale).issue(current.addresses)}>
                {issue.series.name} {issue.label} {issue.title}
              </a>
            </p>
            <h1>{messages.title}</h1>
            <p className="comparison-facts">{messages.between(describe(before), describe(after))}</p>
            <p className="comparison-facts comparison">
              {messages.legend} <del>{messages.removed}</del> <ins>{messages.added}</ins>
            </p>
            {after.notice ? <p className="notice">{after.notice}</p> : null}
            <IssueComparisonView
              comparison={compareIssueTexts(before.composed, after.composed)}
              locale={locale}
            />
            <OtherPairs compared={compared} locale={locale} />
          </div>
        )
      }}
    </ReadingPage>
  )
}

function OtherPairs({ compared, locale }: { compared: ComparedRevisions } & Pick<PageProps, 'locale'>) {
  const { pairs, before, after, current } = compared
  const others = pairs.filter((pair) => pair.before !== before.revision || pair.after !== after.revision)
  if (others.length === 0) return null
  const messages = getComparisonPageMessages(locale)
  const { series, issue } = current.addresses
  return (
    <nav aria-label={messages.others} className="comparison-facts">
      <h2>{messages.others}</h2>
      <ul className="ways plain-list">
        {others.map((pair) => (
          <li key={pair.after}>
            <a href={createPublicUrls(locale).comparison({ series, issue, ...pair })}>
              {pair.before} → {pair.after}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
