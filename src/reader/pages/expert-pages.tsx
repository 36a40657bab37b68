import { createPublicUrls } from '../../page/urls.ts'
import { describeExpert } from '../metadata/describe-site.ts'
import type { ExpertListing, ExpertPiece, ExpertProfile, Reading } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { ExpertView } from '../views/expert-view.tsx'
import { ExpertsView } from '../views/experts-view.tsx'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

/** The page at `/experts`. */
export function ExpertsPage({ locale, siteUrl, experts }: PageProps & { experts: readonly ExpertListing[] }) {
  const messages = getSiteMessages(locale)
  return (
    <>
      <PageHead
        locale={locale}
        status={200}
        title={messages.experts}
        description={messages.expertsIntroduction}
        canonical={siteUrl + createPublicUrls(locale).experts()}
      />
      <ExpertsView locale={locale} experts={experts} />
    </>
  )
}

/** The page at `/experts/{expert}`. */
export function ExpertPage({
  locale,
  siteUrl,
  reading,
}: PageProps & { reading: Reading<{ expert: ExpertProfile; pieces: ExpertPiece[] }> }) {
  return (
    <ReadingPage reading={reading} locale={locale}>
      {({ expert, pieces }) => (
        <>
          <PageHead
            locale={locale}
            status={200}
            title={expert.name}
            description={expert.biography ?? pieces[0]?.titlesThen}
            canonical={siteUrl + createPublicUrls(locale).expert(expert.slug)}
            structuredData={describeExpert({ expert, locale, siteUrl })}
            feed={{ path: `experts/${expert.slug}`, title: expert.name }}
          />
          <ExpertView locale={locale} expert={expert} pieces={pieces} />
        </>
      )}
    </ReadingPage>
  )
}
