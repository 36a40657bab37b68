import { PiecePage } from '../../../../../../../reader/pages/piece-page.tsx'
import { readPieceAt } from '../../../../../../../reader/queries/issue.ts'
import { readTranslations } from '../../../../../../../reader/queries/translations.ts'
import { openReader } from '../../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/{series}/{issue}/{answer}`. */
export default async function Page({
  params,
}: {
  params: Promise<{ locale: string; series: string; issue: string; answer: string }>
}) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return (
    <PiecePage
      locale={reader.locale}
      siteUrl={reader.siteUrl}
      reading={await readPieceAt(reader, address)}
      translations={await readTranslations(reader, address)}
    />
  )
}
