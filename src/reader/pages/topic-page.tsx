import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing, Reading, TopicListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { PageHead } from '../views/page-head.tsx'
import { TopicView } from '../views/topic-view.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

/** The page at `/topics/{topic}`. */
export function TopicPage({
  locale,
  siteUrl,
  reading,
}: PageProps & { reading: Reading<{ topic: TopicListing; issues: IssueListing[] }> }) {
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ topic, issues }) => (
        <>
          <PageHead
            locale={locale}
            status={200}
            title={topic.name}
            description={getSiteMessages(locale).issuesOf(topic.name)}
            canonical={siteUrl + createPublicUrls(locale).topic(topic.slug)}
          />
          <TopicView locale={locale} topic={topic} issues={issues} />
        </>
      )}
    </ReadingPage>
  )
}
