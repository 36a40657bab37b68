import { SeriesPage } from '../../../../../../../reader/pages/series-page.tsx'
import { readSeriesAt } from '../../../../../../../reader/queries/series.ts'
import { openReader } from '../../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/{series}/page/{number}`, from the second page on. */
export default async function Page({
  params,
}: {
  params: Promise<{ locale: string; series: string; number: string }>
}) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return (
    <SeriesPage
      locale={reader.locale}
      siteUrl={reader.siteUrl}
      reading={await readSeriesAt(reader, address)}
    />
  )
}
