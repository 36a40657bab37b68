import { ArchivePage } from '../../../../../reader/pages/archive-pages.tsx'
import { readArchive } from '../../../../../reader/queries/archive.ts'
import { openReader } from '../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/archive`. */
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const reader = await openReader(locale)
  return <ArchivePage locale={reader.locale} siteUrl={reader.siteUrl} {...(await readArchive(reader))} />
}
