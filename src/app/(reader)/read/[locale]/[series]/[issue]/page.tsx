import { IssuePage } from '../../../../../../reader/pages/issue-page.tsx'
import { readIssueAt } from '../../../../../../reader/queries/issue.ts'
import { readIssueNeighbours } from '../../../../../../reader/queries/issue-neighbours.ts'
import { readTranslations } from '../../../../../../reader/queries/translations.ts'
import { openReader } from '../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/{series}/{issue}`. */
export default async function Page({
  params,
}: {
  params: Promise<{ locale: string; series: string; issue: string }>
}) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return (
    <IssuePage
      locale={reader.locale}
      siteUrl={reader.siteUrl}
      reading={await readIssueAt(reader, address)}
      neighbours={await readIssueNeighbours(reader, address)}
      translations={await readTranslations(reader, address)}
    />
  )
}
