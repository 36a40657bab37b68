import '../../../../../../../page/broadsheet/broadsheet.css'
import '../../../../../../../page/broadsheet/broadsheet-print.css'
import { BroadsheetPage } from '../../../../../../../reader/pages/broadsheet-page.tsx'
import { readIssueAt } from '../../../../../../../reader/queries/issue.ts'
import { readIssueNeighbours } from '../../../../../../../reader/queries/issue-neighbours.ts'
import { openReader } from '../../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/{series}/{issue}/page`. */
export default async function Page({
  params,
}: {
  params: Promise<{ locale: string; series: string; issue: string }>
}) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return (
    <BroadsheetPage
      locale={reader.locale}
      siteUrl={reader.siteUrl}
      reading={await readIssueAt(reader, address)}
      neighbours={await readIssueNeighbours(reader, address)}
    />
  )
}
