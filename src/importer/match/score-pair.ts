import { scoreFreshStart } from '../parse/score-fresh-start.ts'
import { compareBags, countWords, type Direction, directBag, mergeBags, weighWords } from './bag-of-words.ts'
import { beginsPart } from './begins-part.ts'
import { countGrams, type Grams } from './count-grams.ts'
import type { Judged } from './judge-block.ts'
import { scoreSeam } from './score-seam.ts'

/** No heading ends in such a word. */
const unfinished = /(?:[的和与及在从对把被向为是将使令以于]|\b(?:the|of|and|to|in|for|with|a|an|by|on))$/u
const nextDoor = 2.2
const likenessWeight = 4

/** What all blocks together say of seams. */
export type SeamContext = {
  judged: readonly Judged[]
  grams: Grams
  /** The words of a block and the two before it, and of a block and the two behind it. */
  said: (index: number) => Direction
  follows: (index: number) => Direction
  firstPart: number
  firstParagraph: number
}

type Pair = { from: number; to: number; adjacent: boolean }

/** `letters` is what the letters at the seam say, `score` what place and likeness add to it. */
export type Candidate = Pair & { letters: number; score: number }

/** Looks at all blocks at once: letters that go together, words, and where the front ends. */
export function surveyBlocks(judged: readonly Judged[]): SeamContext {
  const bags = judged.map(({ block }) => countWords(block.folded))
  const weigh = weighWords(bags)
  return {
    judged,
    grams: countGrams(judged.map(({ block }) => block.folded)),
    said: remember((index) => directBag(mergeBags(bags.slice(Math.max(0, index - 2), index + 1)), weigh)),
    follows: remember((index) => directBag(mergeBags(bags.slice(index, index + 3)), weigh)),
    firstPart: judged.findIndex((one) => !one.masthead && beginsPart(one)),
    firstParagraph: judged.findIndex(({ display }) => !display),
  }
}

function remember(make: (index: number) => Direction): (index: number) => Direction {
  const made = new Map<number, Direction>()
  return (index) => {
    const bag = made.get(index) ?? make(index)
    made.set(index, bag)
    return bag
  }
}

/** Says how well the end of one block goes on in another, next door or far away (rule J2). */
export function scorePair(context: SeamContext, pair: Pair): Candidate {
  const { judged } = context
  const before = judged[pair.from]
  const after = judged[pair.to]
  if (!before || !after) return { ...pair, letters: 0, score: Number.NEGATIVE_INFINITY }
  const letters = scoreLetters(context, pair.from, pair.to)
  const doubt = doubtDisplay(before) + doubtDisplay(after)
  const place = scoreLikeness(context, pair) + (pair.adjacent ? nextDoor : scoreDistance(context, pair))
  return {
    ...pair,
    letters,
    score: doubt > 0 && letters < doubt ? Number.NEGATIVE_INFINITY : letters - doubt + place,
  }
}

/** Says how well one block goes on in another by the letters at the seam alone. */
export function scoreLetters({ judged, grams }: SeamContext, from: number, to: number): number {
  const before = judged[from]
  const after = judged[to]
  return before && after ? scoreSeam(before.block, after.block, grams) : 0
}

/** Display matter is broken text only when the letters at the seam speak for it. */
function doubtDisplay({ display, block, width }: Judged): number {
  if (!display) return 0
  const length = width > 24 ? 0.8 : width > 16 ? 1.4 : 2
  return Math.max(
    0.4,
    length - (block.folded.includes(',') ? 0.7 : 0) - (unfinished.test(block.folded) ? 1.2 : 0),
  )
}

/** A far seam must be earned: by a beginning that does not fit where it stands, and fits here. */
function scoreDistance(context: SeamContext, { from, to }: Pair): number {
  const after = context.judged[to]
  const fresh = after ? scoreFreshStart(after.block.folded) : 0
  const isPlain = /[\p{L}\d\u3001,;(\u201C\u300A\u2014]$/u.test(context.judged[from]?.block.folded ?? '')
  return -fresh - (isPlain ? 0 : 2) - scoreHome(context, to) - (turnsBack(context.judged, from, to) ? 3 : 0)
}

/** How alike the text before a seam and the text behind it are. */
function scoreLikeness({ said, follows }: SeamContext, { from, to }: Omit<Pair, 'adjacent'>): number {
  return compareBags(said(from), follows(to)) * likenessWeight
}

/** How well a block stands where it stands: behind a finished paragraph well, behind a heading or a signature not. */
function scoreHome(context: SeamContext, index: number): number {
  const { judged, firstPart, firstParagraph } = context
  const before = judged[index - 1]
  if (index < firstPart) return index > firstParagraph ? 0.3 : 4
  if (!before || before.display || before.signature) return 0
  return (before.closed ? 0.7 : 0) + scoreLikeness(context, { from: index - 1, to: index })
}

/** Going back to a beginning that leads here without a break would run in a circle. */
function turnsBack(judged: readonly Judged[], from: number, to: number): boolean {
  if (to > from) return false
  for (let index = to + 1; index <= from; index += 1) {
    const one = judged[index]
    if (one && beginsPart(one)) return false
  }
  return true
}
