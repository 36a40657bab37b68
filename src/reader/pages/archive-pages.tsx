import { createPublicUrls } from '../../page/urls.ts'
import type { ArchiveYear, IssueListing, Reading, TopicListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { ArchiveView, ArchiveYearView } from '../views/archive-view.tsx'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

/** The page at `/archive`. */
export function ArchivePage({
  locale,
  siteUrl,
  years,
  topics,
}: PageProps & { years: readonly ArchiveYear[]; topics: readonly TopicListing[] }) {
  return (
    <>
      <PageHead
        locale={locale}
        status={200}
        title={getSiteMessages(locale).archive}
        description={getSiteMessages(locale).archiveIntroduction}
        canonical={siteUrl + createPublicUrls(locale).archive()}
      />
      <ArchiveView locale={locale} years={years} topics={topics} />
    </>
  )
}

/** The page at `/archive/{year}`. */
export function ArchiveYearPage({
  locale,
  siteUrl,
  reading,
}: PageProps & { reading: Reading<{ year: number; issues: IssueListing[] }> }) {
  const messages = getSiteMessages(locale)
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ year, issues }) => (
        <>
          <PageHead
            locale={locale}
            status={200}
            title={`${messages.archive} ${messages.archiveYear(year)}`}
            description={messages.archiveYearIntroduction(year, issues.length)}
            canonical={siteUrl + createPublicUrls(locale).archive(year)}
          />
          <ArchiveYearView locale={locale} year={year} issues={issues} />
        </>
      )}
    </ReadingPage>
  )
}
