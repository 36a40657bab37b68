/** How often each word stands in a text; pairs of Chinese letters are its words. */
export type Bag = ReadonlyMap<string, number>

const words = /\p{Script=Han}+|[\p{Script=Latin}\d][\p{Script=Latin}\d'\u2019-]*/gu
const smallWords =
  /^(?:the|and|of|to|in|is|are|that|for|on|with|as|by|at|this|be|has|have|from|it|its|an?|or|we|our|will|not|but|more|their|they)$/u

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
  const weights = new Map(
    [...holders].map(([word, times]) => [word, Math.log((bags.length + 1) / (times + 0.5))]),
  )
  const unseen = Math.log((bags.length + 1) / 0.5)
  return (word) => weights.get(word) ?? unseen
}

/** A bag as a direction: its words with their weights, and how long it is. */
export type Direction = { weights: ReadonlyMap<string, number>; length: number }

/** Weighs the words of a bag. */
export function directBag(bag: Bag, weigh: Weights): Direction {
  const weights = new Map<string, number>()
  let sum = 0
  for (const [word, times] of bag) {
    const weight = (1 + Math.log(times)) * weigh(word)
    weights.set(word, weight)
    sum += weight ** 2
  }
  return { weights, length: Math.sqrt(sum) }
}

/** Answers how alike two bags are, from 0 to 1 (cosine of weighted words). */
export function compareBags(first: Direction, second: Direction): number {
  const [small, large] = first.weights.size < second.weights.size ? [first, second] : [second, first]
  let product = 0
  for (const [word, weight] of small.weights) product += weight * (large.weights.get(word) ?? 0)
  return product === 0 ? 0 : product / (first.length * second.length)
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
