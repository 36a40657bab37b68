import { BroadsheetView } from '../../page/broadsheet/broadsheet-view.tsx'
import { getBroadsheetMessages } from '../../page/broadsheet/messages.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import { readOpening } from '../../page/plain-text.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { findHeadingFont } from '../fonts/heading-font.ts'
import type { Reading } from '../models.ts'
import type { IssueNeighbours } from '../queries/issue-neighbours.ts'
import { BroadsheetToolsView } from '../views/broadsheet-tools-view.tsx'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

const descriptionLength = 120

/** The page at `/{series}/{issue}/page`: the issue as it stands in the newspaper. Programs are sent to the issue's own. */
export function BroadsheetPage({
  locale,
  siteUrl,
  reading,
  neighbours,
}: PageProps & { reading: Reading<CurrentIssue>; neighbours: IssueNeighbours }) {
  const urls = createPublicUrls(locale)
  const messages = getBroadsheetMessages(locale)
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ composed, addresses, edition }) => (
        <>
          <PageHead
            locale={locale}
            status={200}
            title={[composed.issue.title, messages.newspaperPage, composed.issue.series.name].join(' - ')}
            description={readOpening(composed.issue.lead.body, descriptionLength)}
            canonical={siteUrl + urls.issue(addresses)}
            type="article"
            headingFont={findHeadingFont({ composed, addresses })}
            feed={{ path: `series/${addresses.series}`, title: composed.issue.series.name }}
          />
          <BroadsheetToolsView addresses={addresses} neighbours={neighbours} locale={locale} />
          <BroadsheetView composed={composed} addresses={addresses} edition={edition} urls={urls} />
        </>
      )}
    </ReadingPage>
  )
}
