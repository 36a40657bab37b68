import { ExpertsPage } from '../../../../../reader/pages/expert-pages.tsx'
import { readExperts } from '../../../../../reader/queries/experts.ts'
import { openReader } from '../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/experts`. */
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const reader = await openReader(locale)
  return <ExpertsPage locale={reader.locale} siteUrl={reader.siteUrl} {...(await readExperts(reader))} />
}
