import { locales } from '../../kernel/locales.ts'
import type { CurrentIssue } from '../../page/current-issue.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { findHeadingFont } from '../fonts/heading-font.ts'
import { describeSite } from '../metadata/describe-site.ts'
import type { IssueListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { HomeView } from '../views/home-view.tsx'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps } from './page-props.ts'

/** The page at `/`. */
export function HomePage({
  locale,
  siteUrl,
  newest,
  earlier,
}: PageProps & { newest: CurrentIssue | null; earlier: readonly IssueListing[] }) {
  const { siteName, tagline } = getSiteMessages(locale)
  return (
    <>
      <PageHead
        locale={locale}
        status={200}
        title={null}
        description={tagline}
        canonical={siteUrl + createPublicUrls(locale).home()}
        structuredData={describeSite({ locale, siteUrl })}
        headingFont={newest && findHeadingFont(newest)}
        feed={{ path: '', title: siteName }}
        translations={locales.map((one) => ({
          locale: one,
          address: siteUrl + createPublicUrls(one).home(),
        }))}
      />
      <HomeView locale={locale} newest={newest} earlier={earlier} />
    </>
  )
}
