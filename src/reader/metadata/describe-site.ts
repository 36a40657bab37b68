import type { ProfilePage, SearchAction, WebSite, WithContext } from 'schema-dts'
import type { Locale } from '../../kernel/locales.ts'
import { languageTag } from '../../page/dates.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { ExpertProfile } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'

type Site = { locale: Locale; siteUrl: string }

/** Answers schema.org's WebSite for the front page, with its search. */
export function describeSite({ locale, siteUrl }: Site): WithContext<WebSite> {
  const { siteName, tagline } = getSiteMessages(locale)
  const home = siteUrl + createPublicUrls(locale).home()
  // Search engines read `query-input`, an extension of the vocabulary that its types do not know.
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: `${siteUrl}${locale === 'zh' ? '' : `/${locale}`}/search?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: siteName,
    description: tagline,
    url: home,
    inLanguage: languageTag(locale),
    potentialAction: search,
  }
}

/** Answers schema.org's ProfilePage for an expert: what the public profile says. */
export function describeExpert({
  expert,
  locale,
  siteUrl,
}: Site & { expert: ExpertProfile }): WithContext<ProfilePage> {
  const { name, slug, biography, portrait, present } = expert
  const url = siteUrl + createPublicUrls(locale).expert(slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    inLanguage: languageTag(locale),
    mainEntity: {
      '@type': 'Person',
      '@id': url,
      name,
      url,
      ...(present ? { jobTitle: present.titles } : {}),
      ...(biography ? { description: biography } : {}),
      ...(portrait ? { image: siteUrl + portrait.url } : {}),
    },
  }
}
