import { listHeadingWords } from '../../edition/heading-words.ts'
import type { Locale } from '../../kernel/locales.ts'

/** Marks that close, and dashes and dots that go in pairs: no line of a heading begins with them. */
const clings = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Zs}]/u
/** Marks that open: no line of a heading ends with them. */
const holds = /[\p{Ps}\p{Pi}]$/u

/**
 * Parts a Chinese heading where its lines may end: between words, and as CLREQ has it not before a mark that closes nor
 * behind one that opens. A heading in a language with spaces is one part.
 */
export function partHeading(text: string, locale: Locale): string[] {
  if (locale !== 'zh') return [text]
  const parts: string[] = []
  for (const { text: word, isWhole, leans } of listHeadingWords(text)) {
    const last = parts.at(-1)
    const isJoined = last !== undefined && (leans || clings.test(word) || holds.test(last))
    const [first = '', ...others] = isWhole || !/^\p{Script=Han}+$/u.test(word) ? [word] : Array.from(word)
    if (isJoined) parts[parts.length - 1] = last + first
    else parts.push(first)
    parts.push(...others)
  }
  return parts
}
