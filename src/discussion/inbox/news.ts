import type { MessageKind } from './kinds.ts'

/** What people are to be told. */
export type News = {
  /** The ids of the people; each once, in any order. */
  people: readonly number[]
  kind: MessageKind
  /** The document that it is about: who may not read it is not told. */
  collection: 'issues' | 'questions' | 'answers'
  documentId: number
  /** What the document is called now. */
  title: string
  /** The words that matter, such as those of a comment; plain text of any length. */
  excerpt: string
  /** Where it is, as a path of this site such as `/admin/collections/answers/12?thread=7`. */
  href: string
  /** Who did it: a member of staff, an expert without an account (`id: null`), or nobody (null: the system). */
  by: { id: number | null; name: string } | null
  /** Whether it is mailed at once, whatever mail people want: emergencies only. */
  urgent?: boolean
}

const longestTitle = 200
const longestExcerpt = 400

/** Answers news as it is kept: on one line each, no longer than a list can show, to each person once but the doer. */
export function trimNews(news: News): News {
  const people = [...new Set(news.people)]
    .filter((person) => person !== news.by?.id)
    .toSorted((one, other) => one - other)
  return {
    ...news,
    people,
    title: shorten(news.title, longestTitle),
    excerpt: shorten(news.excerpt, longestExcerpt),
  }
}

/** Says whether an address is a path of this site: no other site's, and no script. */
export function isOwnPath(href: string): boolean {
  return href.startsWith('/') && new URL(href, 'http://here.invalid').host === 'here.invalid'
}

function shorten(text: string, longest: number): string {
  const letters = Array.from(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}
