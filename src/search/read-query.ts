import { foldText } from './fold-text.ts'
import { countCharacters } from './grams.ts'

/** A longer query is refused with a sentence; whole sentences that somebody pastes in are shorter. */
export const longestQuery = 300
/** So many terms are looked for; of more, the longest. */
const mostTerms = 12

/** What somebody typed, understood: folded, in terms that must all be found. */
export type Query = {
  /** All of it as one string, as if it stood in a text so. */
  whole: string
  terms: Term[]
}

/** A word or phrase; one in quotes is not taken apart. */
export type Term = { text: string; isQuoted: boolean }

/** Why there is nothing to look for. */
export type EmptyQuery = 'empty' | 'too-long' | 'only-punctuation'

const quoted =
  /"([^"]*)"|\u201C([^\u201D]*)\u201D|\u300C([^\u300D]*)\u300D|\u300E([^\u300F]*)\u300F|\uFF02([^\uFF02]*)\uFF02/gu

/**
 * Reads what was typed: terms parted by white space, phrases in quotes (straight, curly or 「」) as they are.
 *
 * @param typed at most `longestQuery` characters
 */
export function readQuery(typed: string): Query | EmptyQuery {
  if (typed.trim() === '') return 'empty'
  if (typed.length > longestQuery) return 'too-long'
  const whole = foldText(typed)
  if (whole === '') return 'only-punctuation'
  return { whole, terms: keepLongest(listTerms(typed)) }
}

/** Says whether a query is one character, for which only titles and names are searched. */
export function isSingleCharacter({ whole }: Query): boolean {
  return countCharacters(whole) === 1
}

function listTerms(typed: string): Term[] {
  const phrases = [...typed.matchAll(quoted)].map((match) => match.slice(1).find((part) => part) ?? '')
  const words = typed.replaceAll(quoted, ' ').split(/\s+/u)
  const terms = [
    ...phrases.map((text) => ({ text: foldText(text), isQuoted: true })),
    ...words.map((text) => ({ text: foldText(text), isQuoted: false })),
  ].filter(({ text }) => text !== '')
  return terms.filter(({ text }, index) => terms.findIndex((term) => term.text === text) === index)
}

function keepLongest(terms: Term[]): Term[] {
  if (terms.length <= mostTerms) return terms
  return terms.toSorted((one, other) => other.text.length - one.text.length).slice(0, mostTerms)
}
