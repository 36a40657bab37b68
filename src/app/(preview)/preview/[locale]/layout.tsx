import '../../../../design/tokens.css'
import '../../../../design/base.css'
import '../../../../page/text.css'
import '../../../../page/issue-head.css'
import '../../../../page/issue.css'
import '../../../../page/piece.css'
import '../../../../reader/site.css'
import '../../../../reader/front.css'
import '../../../../reader/listings.css'
import '../../../../reader/settings.css'
import '../../../../desk/preview/preview.css'
import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'
import type { ReactNode } from 'react'
import { languageTag } from '../../../../page/dates.ts'
import { readSeriesList } from '../../../../reader/queries/series.ts'
import { SiteFrame } from '../../../../reader/views/site-frame.tsx'
import { readPreviewLocale } from '../../open-preview.ts'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The frame of a previewed page: the readers' own. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const locale = readPreviewLocale((await params).locale)
  const payload = await getPayload({ config })
  return (
    <html lang={languageTag(locale)}>
      <body>
        <SiteFrame locale={locale} series={await readSeriesList({ payload, locale })}>
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}
