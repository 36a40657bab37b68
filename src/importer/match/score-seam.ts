import type { Block } from '../parse/block.ts'
import type { Grams } from './count-grams.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const pairs: Record<string, string> = {
  '(': ')',
  '\u201C': '\u201D',
  '\u2018': '\u2019',
  '\u300A': '\u300B',
  '[': ']',
}
const closers = new Set(Object.values(pairs))
/**
 * Answers how well the end of one block goes on in the beginning of another, by their letters alone (rule J2): open
 * brackets that close, words and groups of letters across the seam that the text knows, signs that begin nothing.
 */
export function scoreSeam(before: Block, after: Block, grams: Grams): number {
  return (
    scoreBrackets(before.folded, after.folded) +
    scoreLetters(before.folded, after.folded, grams) +
    scoreStart(after)
  )
}

function scoreStart({ folded, indented }: Block): number {
  let score = 0
  if (/^[\u3001\u3002,;:)!?\u201D\u2019\u300B%]/u.test(folded)) score += 4
  if (/^\p{Ll}/u.test(folded)) score += 2.5
  return indented ? score - 2 : score
}

function scoreBrackets(before: string, after: string): number {
  const open = findOpen(before)
  const closes = findFirstCloser(after)
  if (open !== null) return closes === pairs[open] ? 3 : -0.5
  return closes === null ? 0 : -2
}

function listSigns(folded: string): string[] {
  return folded.match(/[()[\]\u201C\u201D\u2018\u2019\u300A\u300B]/gu) ?? []
}

/** The innermost bracket or quotation mark that a text leaves open, or null. */
function findOpen(folded: string): string | null {
  const open: string[] = []
  for (const letter of listSigns(folded.slice(-600))) {
    if (pairs[letter]) open.push(letter)
    else if (closers.has(letter) && pairs[open.at(-1) ?? ''] === letter) open.pop()
  }
  return open.at(-1) ?? null
}

/** The first closing sign that closes nothing opened in the text itself, or null. */
function findFirstCloser(folded: string): string | null {
  const open: string[] = []
  for (const letter of listSigns(folded.slice(0, 300))) {
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
  if (!/[\p{L}\d]$/u.test(tail) || !/^[\p{L}\d]/u.test(head))
    return /[\u3001,;(\u201C\u300A\u2014-]$/u.test(tail) ? 0.8 : 0
  if (/\p{Script=Latin}$/u.test(tail)) return 0.3
  return 3.5 * measureHabit(tail, head, grams) + (isWithinWord(before, after) ? 1.2 : 0)
}

/** How surely one side of a seam calls for the other, from 0 to 1: the end of a word hardly stands without its beginning. */
function measureHabit(tail: string, head: string, grams: Grams): number {
  const last = tail.slice(-1)
  const first = head.slice(0, 1)
  const shares: [together: string, alone: string][] = [
    [last + first, last],
    [last + first, first],
    [tail + first, tail],
    [last + head, head],
  ]
  return Math.max(...shares.map(([together, alone]) => grams(together) / (grams(alone) + 0.5)))
}

function isWithinWord(before: string, after: string): boolean {
  const tail = /\p{Script=Han}{1,8}$/u.exec(before.slice(-8))?.[0] ?? ''
  const head = /^\p{Script=Han}{1,8}/u.exec(after.slice(0, 8))?.[0] ?? ''
  if (tail === '' || head === '') return false
  return [...segmenter.segment(tail + head)].every(({ index }) => index !== tail.length)
}
