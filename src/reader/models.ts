import type { PieceContent } from '../edition/types.ts'
import type { SaidDay } from '../page/publication-day.ts'

/** What an address answers: the thing, that it was withdrawn (with the notice, if any), or that it never was. */
export type Reading<Thing> =
  | ({ state: 'found' } & Thing)
  | { state: 'gone'; notice: string | null }
  | { state: 'missing' }

/** An issue in a list. */
export type IssueListing = { series: string; issue: string; title: string; label: string; year: number }

/** A series with something published. */
export type SeriesListing = { slug: string; name: string; description: string | null }

/** A topic of what is published now, and how many issues stand under it. */
export type TopicListing = { slug: string; name: string; issues: number }

/** Which of a series' pages one is. */
export type PageOfSeries = { page: number; pages: number }

/** A piece in an expert's list, with its title and date as printed then. */
export type ExpertPiece = {
  listing: IssueListing
  slug: string
  piece: PieceContent
  question: string | null
  /** The day that it is dated by. */
  day: SaidDay | null
  /** The expert's own name and titles, as printed then. */
  nameThen: string | null
  titlesThen: string
}

/** An expert who stands in a current edition. */
export type ExpertListing = { slug: string; name: string }

/** The public profile of an expert: nothing private, nothing of drafts. */
export type ExpertProfile = ExpertListing & {
  biography: string | null
  portrait: { url: string; width: number; height: number; alt: string } | null
  /** What somebody has confirmed to hold now, and on which day (ISO 8601) they did. */
  present: { titles: string; confirmedOn: string } | null
}

/** How many issues a year's archive holds. */
export type ArchiveYear = { year: number; issues: number }
