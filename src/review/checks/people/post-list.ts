import type { OfficeHolder } from '../checked-issue.ts'
import { escapePattern } from '../escape-pattern.ts'

/** The list of posts, ready to be asked for a day. */
export type PostList = {
  holders: readonly OfficeHolder[]
  /** Names and posts, the longest first, so that the longest wins where one contains another. */
  names: string[]
  posts: string[]
}

/** Puts the rows of the list in order for searching. */
export function readPostList(holders: readonly OfficeHolder[]): PostList {
  const longestFirst = (words: string[]) =>
    [...new Set(words)].filter((word) => word !== '').toSorted((a, b) => b.length - a.length)
  return {
    holders,
    names: longestFirst(holders.map(({ name }) => name)),
    posts: longestFirst(holders.map(({ post }) => post)),
  }
}

/** Says whether a row of the list holds on `day` (`YYYY-MM-DD`). */
export function holdsOn({ validFrom, validTo }: OfficeHolder, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/** Says whether a row of the list held on some day of a year. */
export function heldIn({ validFrom, validTo }: OfficeHolder, year: number): boolean {
  return (
    (validFrom === null || validFrom <= `${year}-12-31`) && (validTo === null || `${year}-01-01` <= validTo)
  )
}

/** Answers where the names of the list stand in `text`, in order, none within another. */
export function findNames(text: string, { names }: PostList): { name: string; start: number; end: number }[] {
  if (names.length === 0) return []
  const pattern = new RegExp(names.map((name) => escapePattern(name)).join('|'), 'gu')
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }))
}
