import type { CorrectionComment, Periodical, Person } from 'schema-dts'
import type { Subject } from '../../exports/subject.ts'
import { listCorrections, readLastChange } from '../../page/edition-notices.ts'
import type { PlacedPiece } from '../../page/placed-pieces.ts'
import { readPublicationDay } from '../../page/publication-day.ts'
import { createPublicUrls } from '../../page/urls.ts'

/** Answers who signed a piece, with their titles as printed then and their page here; nothing for nobody. */
export function listAuthors({ current, siteUrl }: Subject, placed: PlacedPiece): { author?: Person[] } {
  const urls = createPublicUrls(current.composed.issue.locale)
  const author = placed.piece.bylines.flatMap(({ name, titlesAsPrinted }, index): Person[] => {
    if (!name) return []
    const expert = placed.experts[index]
    return [
      {
        '@type': 'Person',
        name,
        ...(titlesAsPrinted ? { jobTitle: titlesAsPrinted } : {}),
        ...(expert ? { url: siteUrl + urls.expert(expert) } : {}),
      },
    ]
  })
  return author.length > 0 ? { author } : {}
}

/** Answers the series as a periodical, and the paper it stands in as its publisher. */
export function describeSeries({ current, siteUrl }: Subject): Periodical {
  const { composed, addresses } = current
  const { series, locale } = composed.issue
  return {
    '@type': 'Periodical',
    name: series.name,
    url: siteUrl + createPublicUrls(locale).series(addresses.series),
    ...(series.publication
      ? { publisher: { '@type': 'Organization' as const, name: series.publication } }
      : {}),
  }
}

/** Answers when a text was published and corrected, as far as it is known, with what the corrections say. */
export function describeDates({ current, placed }: Subject): {
  datePublished?: string
  dateModified?: string
  correction?: CorrectionComment[]
} {
  const day = readPublicationDay(current)
  const modified = readLastChange(current.edition, placed?.slug ?? null)
  const corrections = listCorrections(current.edition, placed?.slug ?? null).flatMap(
    ({ notice, publishedAt }): CorrectionComment[] =>
      notice ? [{ '@type': 'CorrectionComment', text: notice, datePublished: publishedAt }] : [],
  )
  return {
    ...(day ? { datePublished: day } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  }
}
