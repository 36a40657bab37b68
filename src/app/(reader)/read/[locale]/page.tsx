import { HomePage } from '../../../../reader/pages/home-page.tsx'
import { readHome } from '../../../../reader/queries/home.ts'
import { openReader } from '../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/`. */
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const reader = await openReader(locale)
  return <HomePage locale={reader.locale} siteUrl={reader.siteUrl} {...(await readHome(reader))} />
}
