import { ExpertPage } from '../../../../../../reader/pages/expert-pages.tsx'
import { readExpertAt } from '../../../../../../reader/queries/experts.ts'
import { openReader } from '../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/experts/{expert}`. */
export default async function Page({ params }: { params: Promise<{ locale: string; expert: string }> }) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return (
    <ExpertPage
      locale={reader.locale}
      siteUrl={reader.siteUrl}
      reading={await readExpertAt(reader, address)}
    />
  )
}
