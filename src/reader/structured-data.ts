import type { ComposedIssue, EditionAddresses, PieceContent } from '../edition/types.ts'
import { languageTag } from '../page/dates.ts'
import type { EditionFacts } from '../page/edition-facts.ts'
import { listPieces, type PlacedPiece, placeEntries } from '../page/placed-pieces.ts'
import { readNames } from '../page/plain-text.ts'
import type { PageUrls } from '../page/urls.ts'

type Subject = {
  composed: ComposedIssue
  addresses: EditionAddresses
  edition: EditionFacts
  urls: PageUrls
  /** The site's origin, without a slash at its end. */
  siteUrl: string
}

/** Answers schema.org's PublicationIssue for an issue: only what it prints. */
export function describeIssue(subject: Subject): object {
  const { composed, addresses, urls, siteUrl } = subject
  const { issue } = composed
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    name: issue.title,
    url: siteUrl + urls.issue(addresses),
    inLanguage: languageTag(issue.locale),
    ...(issue.totalNumber === null ? {} : { issueNumber: String(issue.totalNumber) }),
    ...datePublished(subject),
    isPartOf: {
      '@type': 'Periodical',
      name: issue.series.name,
      url: siteUrl + urls.series(addresses.series),
    },
    hasPart: listPieces(placeEntries(composed, addresses)).map(({ piece, slug }) => ({
      '@type': 'Article',
      ...(piece.headline ? { headline: piece.headline } : {}),
      ...authors(piece),
      url: siteUrl + urls.piece({ series: addresses.series, issue: addresses.issue, piece: slug }),
    })),
  }
}

/** Answers schema.org's Article for a piece: only what it prints. */
export function describePiece(subject: Subject & { placed: PlacedPiece; title: string }): object {
  const { composed, addresses, urls, siteUrl, title } = subject
  const { piece, slug } = subject.placed
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    ...authors(piece),
    ...datePublished(subject),
    inLanguage: languageTag(piece.locale),
    url: siteUrl + urls.piece({ series: addresses.series, issue: addresses.issue, piece: slug }),
    isPartOf: {
      '@type': 'PublicationIssue',
      name: composed.issue.title,
      url: siteUrl + urls.issue(addresses),
    },
  }
}

function authors(piece: PieceContent): { author?: object[] } {
  if (readNames(piece).length === 0) return {}
  return {
    author: piece.bylines
      .filter((byline) => byline.name)
      .map(({ name, titlesAsPrinted }) => ({
        '@type': 'Person',
        name,
        ...(titlesAsPrinted ? { jobTitle: titlesAsPrinted } : {}),
      })),
  }
}

/** The printed date; else the day of first publishing, unless the issue was printed before on a day not known. */
function datePublished({ composed, edition }: Subject): { datePublished?: string } {
  if (composed.issue.printedOn) return { datePublished: composed.issue.printedOn }
  return edition.kind === 'first' ? { datePublished: edition.publishedAt } : {}
}
