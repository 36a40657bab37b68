import { isOneGram, listGramsToFind } from './grams.ts'
import type { Query } from './read-query.ts'
import { tokens } from './tokens.ts'
import { cutWords } from './words.ts'

/** So many words are looked for apart from each other. */
const mostWords = 12

/** A way to match, from the best to the weakest; a document found by one is not looked for by the next. */
export type Pass = {
  name: 'exact' | 'head' | 'whole' | 'word' | 'terms' | 'scattered'
  /** All of these must be among a document's tokens. */
  tokens: string[]
  /** All of these must stand in its heads, or in all of its text: what tokens alone do not prove. */
  stands: { in: 'heads' | 'text'; parts: string[] }
  /** What the pass looks for, to be marked. */
  words: readonly string[]
}

/**
 * Answers the passes of a query, best first, the last finding all that the others find: a head that is the query; heads with all terms; the whole query standing
 * somewhere as it is; all terms as words of the text; all terms as parts of it; at last the words of the terms, apart.
 */
export function planPasses({ whole, terms }: Query): Pass[] {
  const texts = terms.map(({ text }) => text)
  const isOneTerm = texts.length === 1 && texts[0] === whole
  const areWords = texts.every((text) => !isSingle(text) && cutWords(text).length === 1)
  const parts = terms.flatMap(({ text, isQuoted }) => (isQuoted ? [text] : cutWords(text)))
  const words = [...new Set(parts)].filter((word) => !isSingle(word)).slice(0, mostWords)
  // One word of several is not what was asked for.
  const isCutFurther = words.length > 1 && words.join('\n') !== texts.join('\n')
  return [
    { name: 'exact', tokens: [tokens.exactHead(whole)], stands: { in: 'heads', parts: [] }, words: [whole] },
    // Single characters stand in so many heads that only next to each other they mean anything.
    inHeads(texts.every(isSingle) ? [whole] : texts),
    ...(isOneTerm ? [] : inText('whole', [whole])),
    ...(areWords ? [asWords(texts)] : []),
    ...inText('terms', texts),
    ...(isCutFurther ? inText('scattered', words) : []),
  ]
}

function inHeads(texts: readonly string[]): Pass {
  const grams = texts.flatMap((text) => (isSingle(text) ? [text] : listGramsToFind(text)))
  return {
    name: 'head',
    tokens: grams.map(tokens.ofHead),
    stands: { in: 'heads', parts: texts.filter((text) => !isSingle(text) && !isOneGram(text)) },
    words: texts,
  }
}

function asWords(words: readonly string[]): Pass {
  return { name: 'word', tokens: words.map(tokens.word), stands: { in: 'text', parts: [] }, words }
}

/** Nothing, where only single characters are asked for: they stand everywhere. */
function inText(name: Pass['name'], parts: readonly string[]): Pass[] {
  const grams = parts.flatMap(listGramsToFind)
  if (grams.length === 0) return []
  const stands = { in: 'text' as const, parts: parts.filter((part) => !isOneGram(part)) }
  return [{ name, tokens: grams, stands, words: parts }]
}

function isSingle(text: string): boolean {
  return Array.from(text).length === 1
}
