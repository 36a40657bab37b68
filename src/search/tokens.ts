import type { Locale } from '../kernel/locales.ts'

/**
 * What a document is looked up by. Grams stand for themselves; all else begins with a sign, which no folded text
 * contains, so that none is taken for another.
 */
export const tokens = {
  /** A gram of the heads: titles, headlines, names. */
  ofHead: (gram: string): string => `^${gram}`,
  /** A head, whole. */
  exactHead: (head: string): string => `=${head}`,
  word: (word: string): string => `#${word}`,
  /** A stretch of time in a language, as `tiers.ts` names them. */
  tier: (locale: Locale, tier: string): string => `@${locale}:${tier}`,
  locale: (locale: Locale): string => `@${locale}`,
  series: (slug: string): string => `@series:${slug}`,
  year: (year: number): string => `@year:${year}`,
  expert: (slug: string): string => `@expert:${slug}`,
  topic: (slug: string): string => `@topic:${slug}`,
}
