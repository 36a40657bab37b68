import { TopicPage } from '../../../../../../reader/pages/topic-page.tsx'
import { readTopicAt } from '../../../../../../reader/queries/topics.ts'
import { openReader } from '../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/topics/{topic}`. */
export default async function Page({ params }: { params: Promise<{ locale: string; topic: string }> }) {
  const { locale, ...address } = await params
  const reader = await openReader(locale)
  return (
    <TopicPage locale={reader.locale} siteUrl={reader.siteUrl} reading={await readTopicAt(reader, address)} />
  )
}
