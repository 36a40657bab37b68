import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { getSiteMessages } from '../site-messages.ts'
import { PageHead } from './page-head.tsx'

/** Sets the page of an address where nothing is: a 404 with ways onward. */
export function MissingView({ locale }: { locale: Locale }) {
  const messages = getSiteMessages(locale)
  return (
    <div className="listing absence">
      <PageHead locale={locale} status={404} title={messages.missingTitle} />
      <p className="absence-status">404</p>
      <h1>{messages.missingTitle}</h1>
      <p>{messages.missingText}</p>
      <WaysOnward locale={locale} />
    </div>
  )
}

/** Sets the page of what was withdrawn: a 410 with the notice, when there is one. */
export function GoneView({ locale, notice }: { locale: Locale; notice: string | null }) {
  const messages = getSiteMessages(locale)
  return (
    <div className="listing absence">
      <PageHead locale={locale} status={410} title={messages.goneTitle} />
      <p className="absence-status">410</p>
      <h1>{messages.goneTitle}</h1>
      <p>{notice || messages.goneText}</p>
      <WaysOnward locale={locale} />
    </div>
  )
}

function WaysOnward({ locale }: { locale: Locale }) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <ul className="ways plain-list">
      <li>
        <a href={urls.home()}>{messages.backHome}</a>
      </li>
      <li>
        <a href={urls.archive()}>{messages.archive}</a>
      </li>
      <li>
        <a href={urls.experts()}>{messages.experts}</a>
      </li>
    </ul>
  )
}
