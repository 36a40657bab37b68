import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing, Reading, SeriesListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { PageHead } from '../views/page-head.tsx'
import { SeriesView } from '../views/series-view.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

/** The page at `/{series}`. */
export function SeriesPage({
  locale,
  siteUrl,
  reading,
}: PageProps & { reading: Reading<{ series: SeriesListing; issues: IssueListing[] }> }) {
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ series, issues }) => (
        <>
          <PageHead
            locale={locale}
            status={200}
            title={series.name}
            description={series.description ?? getSiteMessages(locale).issuesOf(series.name)}
            canonical={siteUrl + createPublicUrls(locale).series(series.slug)}
            feed={{ path: `series/${series.slug}`, title: series.name }}
          />
          <SeriesView locale={locale} series={series} issues={issues} />
        </>
      )}
    </ReadingPage>
  )
}
