import '../../../../../../../../page/comparison/comparison.css'
import { ComparisonPage } from '../../../../../../../../reader/pages/comparison-page.tsx'
import { readComparisonAt } from '../../../../../../../../reader/queries/revisions.ts'
import { openReader } from '../../../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/{series}/{issue}/compare/{before}-{after}`. */
export default async function Page({
  params,
}: {
  params: Promise<{ locale: string; series: string; issue: string; revisions: string }>
}) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return <ComparisonPage locale={reader.locale} reading={await readComparisonAt(reader, address)} />
}
