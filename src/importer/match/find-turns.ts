import {
  type Bag,
  compareBags,
  countWords,
  directBag,
  mergeBags,
  type Weights,
  weighWords,
} from './bag-of-words.ts'
import type { Judged } from './judge-block.ts'

const closingWords =
  /^(?:展望未来|面向未来|面向|展望|总之|总的来说|总而言之|综上|未来,|in (?:conclusion|short|sum)|looking ahead|to conclude)/iu
const window = 3

/**
 * Answers for each passage how much what is said turns before it, about 0 where nothing turns: the words of the three
 * paragraphs behind it and of the three before it are compared (rule E2).
 */
export function findTurns(passages: readonly Judged[]): number[] {
  const paragraphs = passages.flatMap((passage, index) => (passage.display ? [] : [index]))
  const bags = paragraphs.map((index) => countWords(passages[index]?.block.folded ?? ''))
  const weigh = weighWords(bags)
  const likeness = paragraphs.map((_, at) => compareSides({ bags, at, weigh }))
  const mean = average(likeness)
  const spread = Math.sqrt(average(likeness.map((value) => (value - mean) ** 2))) || 1
  const turns = passages.map(() => 0)
  for (const [at, index] of paragraphs.entries()) {
    const before = passages[paragraphs[at - 1] ?? -1]
    const closing = before && closingWords.test(before.block.folded) ? 1.5 : 0
    const heading = passages[index - 1]?.display ? 1 : 0
    const unlike = Math.max(-1, Math.min(3, (mean - (likeness[at] ?? mean)) / spread))
    turns[index] = (at === 0 ? 0 : unlike) + closing + heading
  }
  return turns
}

function compareSides({ bags, at, weigh }: { bags: readonly Bag[]; at: number; weigh: Weights }): number {
  const before = mergeBags(bags.slice(Math.max(0, at - window), at))
  const after = mergeBags(bags.slice(at, at + window))
  return compareBags(directBag(before, weigh), directBag(after, weigh))
}

function average(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
