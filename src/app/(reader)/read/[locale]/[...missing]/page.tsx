import { MissingView } from '../../../../../reader/views/absence-views.tsx'
import { openReader } from '../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers every other address: nothing is there. */
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await openReader((await params).locale)
  return <MissingView locale={locale} />
}
