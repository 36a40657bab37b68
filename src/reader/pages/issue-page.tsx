import type { CurrentIssue } from '../../page/current-issue.ts'
import { IssueView } from '../../page/issue-view.tsx'
import { readOpening } from '../../page/plain-text.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { findHeadingFont } from '../fonts/heading-font.ts'
import { listCitationTags } from '../metadata/citation-tags.ts'
import { describeIssue } from '../metadata/describe-issue.ts'
import { describeSharePicture } from '../metadata/describe-share-picture.ts'
import type { Reading } from '../models.ts'
import type { IssueNeighbours } from '../queries/issue-neighbours.ts'
import { CiteView } from '../views/cite-view.tsx'
import { IssueFormatsView } from '../views/issue-formats-view.tsx'
import { IssueNeighboursView } from '../views/issue-neighbours-view.tsx'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps, Translated } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

const descriptionLength = 120

/** The page at `/{series}/{issue}`. */
export function IssuePage({
  locale,
  siteUrl,
  reading,
  translations,
  neighbours,
}: PageProps & Translated & { reading: Reading<CurrentIssue>; neighbours?: IssueNeighbours }) {
  const urls = createPublicUrls(locale)
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ composed, addresses, edition }) => {
        const subject = { current: { composed, addresses, edition }, placed: null, siteUrl }
        return (
          <>
            <PageHead
              locale={locale}
              status={200}
              title={[composed.issue.title, composed.issue.series.name].join(' - ')}
              description={readOpening(composed.issue.lead.body, descriptionLength)}
              canonical={siteUrl + urls.issue(addresses)}
              type="article"
              picture={describeSharePicture(subject)}
              headingFont={findHeadingFont({ composed, addresses })}
              structuredData={describeIssue(subject)}
              tags={listCitationTags(subject)}
              feed={{ path: `series/${addresses.series}`, title: composed.issue.series.name }}
              translations={(translations ?? []).map((one) => ({
                locale: one,
                address: siteUrl + createPublicUrls(one).issue(addresses),
              }))}
            />
            <IssueView composed={composed} addresses={addresses} edition={edition} urls={urls} />
            {neighbours ? <IssueNeighboursView locale={locale} {...neighbours} /> : null}
            <IssueFormatsView addresses={addresses} locale={locale} />
            <CiteView subject={subject} />
          </>
        )
      }}
    </ReadingPage>
  )
}
