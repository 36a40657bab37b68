import type { EditionKind } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'

/** What came to pass with a document: somebody changed it, or it went out in an edition. */
export type Moment =
  | {
      type: 'version'
      id: number
      at: string
      /** Null for what the system did, and for versions older than this note. */
      by: string | null
      /** In which language's text; null where that is not known or all were meant. */
      language: Locale | null
    }
  | {
      type: 'edition'
      revision: number
      kind: EditionKind
      at: string
      by: string
      language: Locale
    }

/** What a person wants to see of a history. */
export type HistoryFilter = { person: string | null; language: Locale | null; page: number }

/** A page of a history, newest first. */
export type TimelinePage = { moments: Moment[]; page: number; pages: number; people: string[] }

/** How many moments stand on one page. */
export const momentsOnPage = 20

/** Answers a page of a history; a page beyond the last is the last. */
export function pageTimeline(moments: readonly Moment[], filter: HistoryFilter): TimelinePage {
  const wanted = moments
    .filter(({ by }) => filter.person === null || by === filter.person)
    .filter(({ language }) => !filter.language || !language || language === filter.language)
    .toSorted(newestFirst)
  const pages = Math.max(1, Math.ceil(wanted.length / momentsOnPage))
  const page = Math.min(Math.max(1, filter.page), pages)
  return {
    moments: wanted.slice((page - 1) * momentsOnPage, page * momentsOnPage),
    page,
    pages,
    people: listPeople(moments),
  }
}

function newestFirst(one: Moment, other: Moment): number {
  const byTime = other.at.localeCompare(one.at)
  return byTime || (one.type === 'version' && other.type === 'version' ? other.id - one.id : 0)
}

function listPeople(moments: readonly Moment[]): string[] {
  const names = new Set(moments.flatMap(({ by }) => by ?? []))
  return [...names].toSorted((one, other) => one.localeCompare(other, 'zh'))
}
