import type { Source } from '../source.ts'

const wordsBySource = new WeakMap<Source, ReadonlySet<string>>()
const half = /(?<word>\p{Script=Latin}{2,})[-\u2010\u00AD]$/u
const otherHalf = /^(?<word>\p{Ll}{2,})/u

/** Says whether a hyphen at a line's end only parts a word: the text has the whole word elsewhere (rule J7). */
export function partsWord({
  source,
  before,
  after,
}: {
  source: Source
  before: string
  after: string
}): boolean {
  const first = half.exec(before.slice(-40))?.groups?.word
  const second = otherHalf.exec(after.slice(0, 40))?.groups?.word
  return Boolean(first && second && listWords(source).has(`${first}${second}`.toLowerCase()))
}

function listWords(source: Source): ReadonlySet<string> {
  const known = wordsBySource.get(source)
  if (known) return known
  const words = new Set(source.text.toLowerCase().match(/\p{Script=Latin}{4,}/gu))
  wordsBySource.set(source, words)
  return words
}
