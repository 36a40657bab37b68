import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing, PageOfSeries, Reading, SeriesListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { PageHead } from '../views/page-head.tsx'
import { SeriesView } from '../views/series-view.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

/** The page at `/{series}`, and those of its older issues. */
export function SeriesPage({
  locale,
  siteUrl,
  reading,
}: PageProps & { reading: Reading<{ series: SeriesListing; issues: IssueListing[] } & PageOfSeries> }) {
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ series, issues, page, pages }) => (
        <>
          <PageHead
            locale={locale}
            status={200}
            title={page > 1 ? `${series.name} ${getSiteMessages(locale).pageOf(page, pages)}` : series.name}
            description={series.description ?? getSiteMessages(locale).issuesOf(series.name)}
            canonical={siteUrl + createPublicUrls(locale).series(series.slug, page)}
            feed={{ path: `series/${series.slug}`, title: series.name }}
          />
          <SeriesView locale={locale} series={series} issues={issues} page={page} pages={pages} />
        </>
      )}
    </ReadingPage>
  )
}
