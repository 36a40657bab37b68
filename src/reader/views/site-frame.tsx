import type { ReactNode } from 'react'
import type { Locale } from '../../kernel/locales.ts'
import { languageTag } from '../../page/dates.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { SeriesListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'
import { CharactersLinks } from './characters-links.tsx'
import { ReadingSettings } from './reading-settings.tsx'

/** Sets what is around every reader page: the way past it, the site's name and ways, the page, the foot. */
export function SiteFrame({
  locale,
  series,
  children,
}: {
  locale: Locale
  series: readonly SeriesListing[]
  children: ReactNode
}) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  const otherLocale = locale === 'zh' ? 'en' : 'zh'
  return (
    <>
      <a className="skip-link" href="#main">
        {messages.skip}
      </a>
      <header className="site-header">
        <a className="site-name" href={urls.home()}>
          {messages.siteName}
        </a>
        <nav aria-label={messages.mainNavigation}>
          <ul>
            {series.map(({ slug, name }) => (
              <li key={slug}>
                <a href={urls.series(slug)}>{name}</a>
              </li>
            ))}
            <li>
              <a href={urls.experts()}>{messages.experts}</a>
            </li>
            <li>
              <a href={urls.archive()}>{messages.archive}</a>
            </li>
            <li>
              <a href={urls.search()}>{messages.search}</a>
            </li>
          </ul>
        </nav>
        <ReadingSettings locale={locale} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>
          <a href={urls.home()}>{messages.siteName}</a> <span>{messages.tagline}</span>
        </p>
        <p className="site-languages">
          {locale === 'zh' ? <CharactersLinks /> : null}
          <a
            href={createPublicUrls(otherLocale).home()}
            lang={languageTag(otherLocale)}
            hrefLang={languageTag(otherLocale)}
          >
            {messages.otherLanguage}
          </a>
        </p>
      </footer>
    </>
  )
}
