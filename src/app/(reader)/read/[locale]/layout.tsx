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
import '../../../../reader/cite.css'
import type { ReactNode } from 'react'
import { languageTag } from '../../../../page/dates.ts'
import { readSeriesList } from '../../../../reader/queries/series.ts'
import { ReaderScript } from '../../../../reader/views/reader-script.tsx'
import { SiteFrame } from '../../../../reader/views/site-frame.tsx'
import { openReader } from '../../open-reader.ts'

/** The frame of every reader page in one language. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const reader = await openReader((await params).locale)
  return (
    <html lang={languageTag(reader.locale)}>
      <head>
        <ReaderScript />
      </head>
      <body>
        <SiteFrame locale={reader.locale} series={await readSeriesList(reader)}>
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}
