import { compareBags, countWords, type Direction, directBag, mergeBags, weighWords } from './bag-of-words.ts'
import { beginsPart } from './begins-part.ts'
import { findRepeats } from './find-repeats.ts'
import type { Judged } from './judge-block.ts'
import { type LetterModel, modelLetters } from './letter-model.ts'

const samples = 200

/** What all blocks together say of seams. */
export type SeamContext = {
  judged: readonly Judged[]
  model: LetterModel
  /** The words of a block and the two before it, and of a block and the two behind it. */
  said: (index: number) => Direction
  follows: (index: number) => Direction
  /** How alike neighbours are in this text. */
  usualLikeness: number
  /** Which share of a block the text repeats. */
  repeats: readonly number[]
  firstPart: number
  firstParagraph: number
}

/** Looks at all blocks at once: letters that go together, words, and where the front ends. */
export function surveyBlocks(judged: readonly Judged[]): SeamContext {
  const bags = judged.map(({ block }) => countWords(block.folded))
  const weigh = weighWords(bags)
  const said = remember((index) => directBag(mergeBags(bags.slice(Math.max(0, index - 2), index + 1)), weigh))
  const follows = remember((index) => directBag(mergeBags(bags.slice(index, index + 3)), weigh))
  return {
    judged,
    model: modelLetters(judged.map(({ block }) => block.folded)),
    said,
    follows,
    usualLikeness: measureUsual(judged.length, (index) => compareBags(said(index), follows(index + 1))),
    repeats: findRepeats(judged),
    firstPart: judged.findIndex((one) => !one.masthead && beginsPart(one)),
    firstParagraph: judged.findIndex(({ display }) => !display),
  }
}

/** The mean over neighbours, of a sample where there are very many. */
function measureUsual(length: number, measure: (index: number) => number): number {
  const step = Math.max(1, Math.floor(length / samples))
  let sum = 0
  let times = 0
  for (let index = 0; index + 1 < length; index += step) {
    sum += measure(index)
    times += 1
  }
  return times === 0 ? 0 : sum / times
}

function remember(make: (index: number) => Direction): (index: number) => Direction {
  const made = new Map<number, Direction>()
  return (index) => {
    const bag = made.get(index) ?? make(index)
    made.set(index, bag)
    return bag
  }
}
