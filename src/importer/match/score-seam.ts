import type { Block } from '../parse/block.ts'
import type { Grams } from './count-grams.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const pairs: Record<string, string> = { '(': ')', '\u201C': '\u201D', '\u2018': '\u2019', '\u300A': '\u300B', '[': ']' }
const closers = new Set(Object.values(pairs))
/** A paragraph that begins so hardly goes on an earlier one. */
const beginsAnew =
  /^(?:首先|其次|再次|最后|第[一二三四五六]|一是|二是|三是|其[一二三四]|展望|面向未来|总之|此外|与此同时|同时,|另外|因此|当前,|近年来|\(?[一二三四五六七八九十\d]{1,2}[\u3001.)])/u
const shortFirstSentence = /^[^,;:\u3001\u3002!?]{4,18}\u3002(?=.{20})/u

/**
 * Answers how well the end of one block goes on in the beginning of another, by their letters alone (rule J2): open
 * brackets that close, words and groups of letters across the seam that the text knows, signs that begin nothing.
 */
export function scoreSeam(before: Block, after: Block, grams: Grams): number {
  return scoreBrackets(before.folded, after.folded) + scoreLetters(before.folded, after.folded, grams) + scoreStart(after)
}

function scoreStart({ folded, indented }: Block): number {
  let score = 0
  if (/^[\u3001\u3002,;:)!?\u201D\u2019\u300B%]/u.test(folded)) score += 4
  if (/^\p{Ll}/u.test(folded)) score += 2.5
  if (beginsAnew.test(folded)) score -= 0.8
  if (shortFirstSentence.test(folded)) score -= 1.5
  return indented ? score - 2 : score
}

function scoreBrackets(before: string, after: string): number {
  const open = findOpen(before)
  const closes = findFirstCloser(after)
  if (open !== null) return closes === pairs[open] ? 3 : -0.5
  return closes === null ? 0 : -2
}

/** The innermost bracket or quotation mark that a text leaves open, or null. */
function findOpen(folded: string): string | null {
  const open: string[] = []
  for (const letter of folded.slice(-600)) {
    if (pairs[letter]) open.push(letter)
    else if (closers.has(letter) && pairs[open.at(-1) ?? ''] === letter) open.pop()
  }
  return open.at(-1) ?? null
}

/** The first closing sign that closes nothing opened in the text itself, or null. */
function findFirstCloser(folded: string): string | null {
  const open: string[] = []
  for (const letter of folded.slice(0, 300)) {
    if (pairs[letter]) open.push(letter)
    else if (closers.has(letter)) {
      if (open.length === 0) return letter === '\u2019' ? null : letter
      open.pop()
    }
  }
  return null
}

function scoreLetters(before: string, after: string, grams: Grams): number {
  const tail = before.slice(-2)
  const head = after.slice(0, 2)
  if (!/[\p{L}\d]$/u.test(tail) || !/^[\p{L}\d]/u.test(head)) return /[\u3001,;(\u201C\u300A\u2014-]$/u.test(tail) ? 0.8 : 0
  if (/\p{Script=Latin}$/u.test(tail)) return 0.3
  const known = [tail.slice(-1) + head.slice(0, 1), tail + head.slice(0, 1), tail.slice(-1) + head]
  const found = known.filter((letters) => grams(letters) > 0).length
  return found * 0.7 + (isWithinWord(before, after) ? 1.2 : 0)
}

function isWithinWord(before: string, after: string): boolean {
  const tail = /\p{Script=Han}{1,8}$/u.exec(before.slice(-8))?.[0] ?? ''
  const head = /^\p{Script=Han}{1,8}/u.exec(after.slice(0, 8))?.[0] ?? ''
  if (tail === '' || head === '') return false
  return [...segmenter.segment(tail + head)].every(({ index }) => index !== tail.length)
}
