import type { Locale } from '../kernel/locales.ts'

/** An issue or piece as feed readers get it. */
export type FeedEntry = {
  /** The permanent address of its page, which is its id too: it is fixed at first publication. */
  address: string
  title: string
  summary: string
  /** The whole text as HTML, every address absolute. */
  html: string
  authors: string[]
  topics: string[]
  /** When it was printed or first published; null where that is not known. */
  published: Date | null
  /** When the text last changed. */
  updated: Date
}

/** A feed before it is written in one of the three formats. */
export type Feed = {
  locale: Locale
  title: string
  description: string
  /** The address of the page that the feed follows. */
  home: string
  /** The feed's own address, in the format at hand. */
  self: string
  updated: Date
  entries: FeedEntry[]
}

/** The formats of feeds, by the last part of their addresses. */
export const feedFormats = ['rss.xml', 'atom.xml', 'feed.json'] as const

/** The name of a feed's file. */
export type FeedFormat = (typeof feedFormats)[number]

/** Says whether a feed can be had as a file of that name. */
export function isFeedFormat(name: string): name is FeedFormat {
  return feedFormats.some((format) => format === name)
}
