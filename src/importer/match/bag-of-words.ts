/** How often each word stands in a text; pairs of Chinese letters are its words. */
export type Bag = ReadonlyMap<string, number>

const words = /\p{Script=Han}+|[\p{Script=Latin}\d][\p{Script=Latin}\d'\u2019-]*/gu
const smallWords = /^(?:the|and|of|to|in|is|are|that|for|on|with|as|by|at|this|be|has|have|from|it|its|an?|or|we|our|will|not|but|more|their|they)$/u

/** Counts the words of a folded text. */
export function countWords(folded: string): Bag {
  const bag = new Map<string, number>()
  for (const [run] of folded.toLowerCase().matchAll(words)) {
    if (/^\p{Script=Han}/u.test(run)) {
      for (let index = 0; index + 1 < run.length; index += 1) add(bag, run.slice(index, index + 2))
    } else if (!smallWords.test(run)) add(bag, run)
  }
  return bag
}

function add(bag: Map<string, number>, word: string): void {
  bag.set(word, (bag.get(word) ?? 0) + 1)
}

/** Adds bags up. */
export function mergeBags(bags: readonly Bag[]): Bag {
  const merged = new Map<string, number>()
  for (const bag of bags) for (const [word, times] of bag) merged.set(word, (merged.get(word) ?? 0) + times)
  return merged
}

/** How much a word says: the fewer of the texts have it, the more. */
export type Weights = (word: string) => number

/** Weighs words by the number of bags that hold them. */
export function weighWords(bags: readonly Bag[]): Weights {
  const holders = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return (word) => Math.log((bags.length + 1) / ((holders.get(word) ?? 0) + 0.5))
}

/** Answers how alike two bags are, from 0 to 1 (cosine of weighted words). */
export function compareBags(first: Bag, second: Bag, weigh: Weights): number {
  const [small, large] = first.size < second.size ? [first, second] : [second, first]
  let product = 0
  for (const [word, times] of small) product += damp(times) * damp(large.get(word) ?? 0) * weigh(word) ** 2
  const lengths = measureBag(first, weigh) * measureBag(second, weigh)
  return lengths === 0 ? 0 : product / lengths
}

function measureBag(bag: Bag, weigh: Weights): number {
  let sum = 0
  for (const [word, times] of bag) sum += (damp(times) * weigh(word)) ** 2
  return Math.sqrt(sum)
}

function damp(times: number): number {
  return times === 0 ? 0 : 1 + Math.log(times)
}

/** Answers which share of a bag's weight another one holds, from 0 to 1. */
export function measureShare(part: Bag, whole: Bag, weigh: Weights): number {
  let held = 0
  let all = 0
  for (const word of part.keys()) {
    const weight = Math.max(0, weigh(word))
    all += weight
    if (whole.has(word)) held += weight
  }
  return all === 0 ? 0 : held / all
}
