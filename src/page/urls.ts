import type { Locale } from '../kernel/locales.ts'

/** Where the parts of the site are; preview may hand in its own. All answer paths that start with `/`. */
export type PageUrls = {
  home: () => string
  /** Of a series' newest issues, or of older ones: pages count from 1. */
  series: (series: string, page?: number) => string
  issue: (address: { series: string; issue: string }) => string
  /** Of an issue as one newspaper page. */
  page: (address: { series: string; issue: string }) => string
  piece: (address: { series: string; issue: string; piece: string }) => string
  /** Where two revisions of an issue are compared. */
  comparison: (address: { series: string; issue: string; before: number; after: number }) => string
  expert: (expert: string) => string
  experts: () => string
  archive: (year?: number) => string
  topic: (topic: string) => string
  /** The search page, with its parameters; `null` and undefined ones are left out. */
  search: (parameters?: Record<string, string | number | null | undefined>) => string
  suggest: () => string
  media: (sha256: string) => string
  /** Of a file of the heading face of an issue. */
  font: (address: { series: string; issue: string; file: string }) => string
  /** Of a feed by its path below `/feeds`: `rss.xml`, `series/roundtable/rss.xml`. */
  feed: (path: string) => string
}

const prefixes: Record<Locale, string> = { zh: '', en: '/en' }

/** Answers the public addresses of one language, as `docs/reference/addresses.md` lists them. */
export function createPublicUrls(locale: Locale): PageUrls {
  const prefix = prefixes[locale]
  return {
    home: () => prefix || '/',
    series: (series, page = 1) => `${prefix}/${series}${page > 1 ? `/page/${page}` : ''}`,
    issue: ({ series, issue }) => `${prefix}/${series}/${issue}`,
    page: ({ series, issue }) => `${prefix}/${series}/${issue}/page`,
    piece: ({ series, issue, piece }) => `${prefix}/${series}/${issue}/${piece}`,
    comparison: ({ series, issue, before, after }) =>
      `${prefix}/${series}/${issue}/compare/${before}-${after}`,
    expert: (expert) => `${prefix}/experts/${expert}`,
    experts: () => `${prefix}/experts`,
    archive: (year) => (year === undefined ? `${prefix}/archive` : `${prefix}/archive/${year}`),
    topic: (topic) => `${prefix}/topics/${topic}`,
    search: (parameters = {}) => `${prefix}/search${toQuery(parameters)}`,
    suggest: () => `${prefix}/search/suggest`,
    media: (sha256) => `/media/${sha256}`,
    font: ({ series, issue, file }) => `${prefix}/fonts/${series}/${issue}/${file}`,
    feed: (path) => `${prefix}/feeds/${path}`,
  }
}

function toQuery(parameters: Record<string, string | number | null | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  }
  return query.size === 0 ? '' : `?${query}`
}
