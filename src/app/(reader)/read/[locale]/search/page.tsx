import '../../../../../reader/search/search.css'
import { type PageParameters, readSearch } from '../../../../../reader/queries/search.ts'
import { SearchPage } from '../../../../../reader/search/search-page.tsx'
import { openReader } from '../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/search`. */
export default async function Page({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>
  searchParams: Promise<PageParameters>
}) {
  const reader = await openReader((await params).locale)
  const reading = await readSearch(reader, await searchParams)
  return <SearchPage locale={reader.locale} siteUrl={reader.siteUrl} reading={reading} />
}
