import type { Block } from '../parse/block.ts'
import type { LetterModel } from './letter-model.ts'

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
 * Answers how much likelier the beginning of one block is behind the end of another than at a paragraph's beginning,
 * by their letters alone (rule J2), as a natural logarithm: open brackets that close, letters that the text knows to
 * follow each other, a word across the seam, signs that begin nothing.
 */
export function scoreSeam(before: Block, after: Block, model: LetterModel): number {
  return (
    scoreBrackets(before.folded, after.folded) +
    Math.max(-2, Math.min(7, model.compare(before.folded, after.folded))) +
    scoreWord(before.folded, after.folded) +
    scoreStart(after)
  )
}

function scoreStart({ folded, indented }: Block): number {
  let score = 0
  if (/^[\u3001\u3002,;:)!?\u201D\u2019\u300B%]/u.test(folded)) score += 4
  if (/^\p{Ll}/u.test(folded)) score += 5
  return indented ? score - 2 : score
}

function scoreBrackets(before: string, after: string): number {
  const open = findOpen(before)
  const closes = findFirstCloser(after)
  if (open !== null) return closes === pairs[open] ? 4 : -1
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

/** A word of the dictionary across the seam speaks for it; a seam between two words says little. */
function scoreWord(before: string, after: string): number {
  const tail = /\p{Script=Han}{1,8}$/u.exec(before.slice(-8))?.[0] ?? ''
  const head = /^\p{Script=Han}{1,8}/u.exec(after.slice(0, 8))?.[0] ?? ''
  if (tail === '' || head === '') return 0
  for (const { index, segment } of segmenter.segment(tail + head)) {
    if (index < tail.length && index + segment.length > tail.length) return segment.length > 2 ? 3 : 2.4
  }
  return -0.5
}
