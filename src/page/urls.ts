import type { Locale } from '../kernel/locales.ts'

/** Where the parts of the site are; preview may hand in its own. All answer paths that start with `/`. */
export type PageUrls = {
  home: () => string
  series: (series: string) => string
  issue: (address: { series: string; issue: string }) => string
  piece: (address: { series: string; issue: string; piece: string }) => string
  expert: (expert: string) => string
  experts: () => string
  archive: (year?: number) => string
  media: (sha256: string) => string
}

const prefixes: Record<Locale, string> = { zh: '', en: '/en' }

/** Answers the public addresses of one language, as `docs/reference/addresses.md` lists them. */
export function createPublicUrls(locale: Locale): PageUrls {
  const prefix = prefixes[locale]
  return {
    home: () => prefix || '/',
    series: (series) => `${prefix}/${series}`,
    issue: ({ series, issue }) => `${prefix}/${series}/${issue}`,
    piece: ({ series, issue, piece }) => `${prefix}/${series}/${issue}/${piece}`,
    expert: (expert) => `${prefix}/experts/${expert}`,
    experts: () => `${prefix}/experts`,
    archive: (year) => (year === undefined ? `${prefix}/archive` : `${prefix}/archive/${year}`),
    media: (sha256) => `/media/${sha256}`,
  }
}
