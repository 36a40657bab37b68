import type { CurrentIssue } from '../../page/current-issue.ts'
import { IssueView } from '../../page/issue-view.tsx'
import { readOpening } from '../../page/plain-text.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { Reading } from '../models.ts'
import { describeIssue } from '../structured-data.ts'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

const descriptionLength = 120

/** The page at `/{series}/{issue}`. */
export function IssuePage({ locale, siteUrl, reading }: PageProps & { reading: Reading<CurrentIssue> }) {
  const urls = createPublicUrls(locale)
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ composed, addresses, edition }) => (
        <>
          <PageHead
            locale={locale}
            status={200}
            title={[composed.issue.title, composed.issue.series.name].join(' - ')}
            description={readOpening(composed.issue.lead.body, descriptionLength)}
            canonical={siteUrl + urls.issue(addresses)}
            type="article"
            structuredData={describeIssue({ composed, addresses, edition, urls, siteUrl })}
          />
          <IssueView composed={composed} addresses={addresses} edition={edition} urls={urls} />
        </>
      )}
    </ReadingPage>
  )
}
