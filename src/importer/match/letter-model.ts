/** What a text says of which letters follow which; a Latin word or a number counts as one letter. */
export type LetterModel = {
  /** How much likelier `head` is behind `tail` than at a sentence's beginning, as a natural logarithm. */
  compare: (tail: string, head: string) => number
}

type Context = { times: number; kinds: number }

const letterPattern = /[\p{Script=Latin}\p{N}]+|\S/gsu
const sentenceStart = '^'
const glue = '\u0001'
const longest = 3
const mostLetters = 400_000
const reach = 16

/**
 * Learns from folded texts which letters follow which, in groups of up to three (interpolated after Witten and Bell).
 * A long text teaches by its first letters alone, so that memory is bounded.
 */
export function modelLetters(texts: readonly string[]): LetterModel {
  const counts = new Map<string, number>()
  const contexts = new Map<string, Context>()
  let learned = 0
  for (const text of texts) {
    const letters = [sentenceStart, ...markSentences(listLetters(text))]
    for (let index = 0; index < letters.length; index += 1) learn({ letters, index, counts, contexts })
    learned += letters.length
    if (learned > mostLetters) break
  }
  const measure = (letter: string, before: readonly string[]): number =>
    measureChance({ letter, before, counts, contexts, unlearned: before[0] === sentenceStart ? 1 : 0 })
  return {
    compare: (tail, head) =>
      compareStarts(listLetters(tail.slice(-reach)), listLetters(head.slice(0, reach)), measure),
  }
}

function listLetters(text: string): string[] {
  return text.match(letterPattern) ?? []
}

/** Sets a sign behind each sentence, so that what begins sentences is learned as well. */
function markSentences(letters: readonly string[]): string[] {
  return letters.flatMap((letter, index) => {
    const isEnd = /^[\u3002!?.]$/u.test(letter) && !/^[\u201D\u2019)]$/u.test(letters[index + 1] ?? '')
    const isClosedEnd = /^[\u201D\u2019)]$/u.test(letter) && /^[\u3002!?.]$/u.test(letters[index - 1] ?? '')
    return isEnd || isClosedEnd ? [letter, sentenceStart] : [letter]
  })
}

function learn({
  letters,
  index,
  counts,
  contexts,
}: {
  letters: readonly string[]
  index: number
  counts: Map<string, number>
  contexts: Map<string, Context>
}): void {
  let before = ''
  for (let length = 1; length <= longest && index + length <= letters.length; length += 1) {
    const letter = letters[index + length - 1] ?? ''
    const group = length === 1 ? letter : before + glue + letter
    const times = counts.get(group) ?? 0
    counts.set(group, times + 1)
    const context = contexts.get(before)
    if (!context) contexts.set(before, { times: 1, kinds: 1 })
    else {
      context.times += 1
      if (times === 0) context.kinds += 1
    }
    before = group
  }
}

function measureChance({
  letter,
  before,
  counts,
  contexts,
  unlearned,
}: {
  letter: string
  before: readonly string[]
  counts: ReadonlyMap<string, number>
  contexts: ReadonlyMap<string, Context>
  /** How often the letters that are judged were learned themselves. */
  unlearned: number
}): number {
  const all = contexts.get('') ?? { times: 0, kinds: 0 }
  let chance = ((counts.get(letter) ?? 0) + 0.5) / (all.times + 0.5 * all.kinds + 1)
  for (let length = 1; length <= before.length; length += 1) {
    const context = before.slice(-length).join(glue)
    const known = contexts.get(context)
    if (!known) break
    const isWhole = length === before.length
    const times = Math.max(0, (counts.get(context + glue + letter) ?? 0) - (isWhole ? unlearned : 0))
    chance = (times + known.kinds * chance) / (known.times + known.kinds)
  }
  return chance
}

function compareStarts(
  tail: readonly string[],
  head: readonly string[],
  measure: (letter: string, before: readonly string[]) => number,
): number {
  const going = tail.slice(1 - longest)
  const beginning = [sentenceStart]
  let sum = 0
  for (const letter of head.slice(0, longest - 1)) {
    sum +=
      Math.log(measure(letter, going.slice(1 - longest))) -
      Math.log(measure(letter, beginning.slice(1 - longest)))
    going.push(letter)
    beginning.push(letter)
  }
  return sum
}
