import { element, writeXml } from '../exports/markup/xml.ts'
import type { Locale } from '../kernel/locales.ts'
import { languageTag } from '../page/dates.ts'

/** Writes the OpenSearch 1.1 description by which browsers search the site from their address bar. */
export function writeSearchDescription({
  locale,
  siteName,
  description,
  siteUrl,
}: {
  locale: Locale
  siteName: string
  description: string
  siteUrl: string
}): string {
  const base = siteUrl + (locale === 'zh' ? '' : `/${locale}`)
  return writeXml(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      // The specification bounds a short name to 16 characters.
      element('ShortName', {}, Array.from(siteName).slice(0, 16).join('')),
      element('Description', {}, description),
      element('Url', { type: 'text/html', method: 'get', template: `${base}/search?q={searchTerms}` }),
      element('Url', {
        type: 'application/x-suggestions+json',
        method: 'get',
        template: `${base}/search/suggest?q={searchTerms}`,
      }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: `${base}/opensearch.xml`,
      }),
      element('Image', { width: 16, height: 16, type: 'image/svg+xml' }, `${siteUrl}/assets/icon.svg`),
      element('Language', {}, languageTag(locale)),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ),
  )
}
