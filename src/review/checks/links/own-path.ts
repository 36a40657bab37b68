import { reservedWords } from '../../../kernel/slugs.ts'

/** A page of this site that a link names, as far as it can be looked up. */
export type OwnPage =
  | { kind: 'expert' | 'topic' | 'series'; slug: string }
  | { kind: 'issue'; series: string; issue: string; piece: string | null }

const beneathIssue = ['page', 'compare']

/**
 * Reads which page of the site a link leads to; null for other sites, and for addresses that are no page of an expert, a
 * topic, a series, an issue or a piece (docs/reference/addresses.md).
 *
 * @param siteUrl the origin of the public site
 */
export function readOwnPath(href: string, siteUrl: string): OwnPage | null {
  const url = URL.parse(href, siteUrl)
  if (url?.origin !== new URL(siteUrl).origin) return null
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const [first, second, third] = segments[0] === 'en' || segments[0] === 'hant' ? segments.slice(1) : segments
  if (first === undefined) return null
  if (first === 'experts' || first === 'topics') {
    return second === undefined ? null : { kind: first === 'experts' ? 'expert' : 'topic', slug: second }
  }
  if (reservedWords.includes(first)) return null
  if (second === undefined || second === 'page') return { kind: 'series', slug: first }
  const piece = third === undefined || beneathIssue.includes(third) ? null : third
  return { kind: 'issue', series: first, issue: second, piece }
}
