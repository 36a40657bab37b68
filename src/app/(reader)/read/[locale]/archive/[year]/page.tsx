import { ArchiveYearPage } from '../../../../../../reader/pages/archive-pages.tsx'
import { readArchiveYear } from '../../../../../../reader/queries/archive.ts'
import { openReader } from '../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/archive/{year}`. */
export default async function Page({ params }: { params: Promise<{ locale: string; year: string }> }) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return (
    <ArchiveYearPage
      locale={reader.locale}
      siteUrl={reader.siteUrl}
      reading={await readArchiveYear(reader, address)}
    />
  )
}
