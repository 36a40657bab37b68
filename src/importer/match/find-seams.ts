import { type Bag, compareBags, countWords, mergeBags, type Weights, weighWords } from './bag-of-words.ts'
import { countGrams, type Grams } from './count-grams.ts'
import type { Judged } from './judge-block.ts'
import { scoreSeam } from './score-seam.ts'

/** A paragraph's broken end and the beginning that goes on: positions in the list of blocks. */
export type Seam = { from: number; to: number; adjacent: boolean; confidence: number }

const neighbourhood = 60
const certain = 5
const displayDoubt = 2

type Context = { judged: readonly Judged[]; grams: Grams; bags: readonly Bag[]; weigh: Weights; starts: number[] }
type Candidate = { from: number; to: number; adjacent: boolean; score: number }

/**
 * Finds where broken paragraphs go on (rules J1 to J4): every end without a mark looks for its beginning, next door
 * first, then anywhere; the best pairs are taken first and each beginning once.
 */
export function findSeams(judged: readonly Judged[]): Seam[] {
  const bags = judged.map(({ block }) => countWords(block.folded))
  const context: Context = {
    judged,
    bags,
    grams: countGrams(judged.map(({ block }) => block.folded)),
    weigh: weighWords(bags),
    starts: judged.flatMap((_, index) => (canGoOn(judged, index) ? [index] : [])),
  }
  const open = judged.flatMap((_, index) => (isOpen(judged, index) ? [index] : []))
  const candidates: Candidate[] = []
  for (const from of open) {
    const near = scoreNear(context, from)
    candidates.push(...near)
    if (!near.some(({ score }) => score >= certain)) candidates.push(...scoreFarther(context, from))
  }
  return takeBest(candidates)
}

function isOpen(judged: readonly Judged[], index: number): boolean {
  const one = judged[index]
  return one !== undefined && !one.closed && !one.signature && !one.masthead && one.byline === null && one.width >= 4
}

/** A block that may be the rest of another: not one that begins a part of the issue. */
function canGoOn(judged: readonly Judged[], index: number): boolean {
  const one = judged[index]
  return one !== undefined && !one.block.heading && !beginsPart(one) && one.width >= 4
}

/** Says whether a block begins a part by its own letters: a label, a masthead, a signature, a question of its own. */
export function beginsPart({ label, masthead, signature, byline, block, asking, sentences, width }: Judged): boolean {
  if (masthead || signature || byline?.some(({ score }) => score >= 4)) return true
  if (label && label.kind !== 'unknown' && label.kind !== 'people') return true
  if (label?.kind === 'people' && (label.bold || label.people.some(({ score }) => score >= 2))) return true
  const asks = asking === 2 && /\?\W*$/u.test(block.folded) && sentences.length === 1 && width >= 8 && width <= 90
  return asks || /^\p{Script=Han}{2,4} ?\((?!以下)[^()]{6,}$/u.test(block.folded)
}

/** The next block that is not display matter, when it may go on. */
function findNext(judged: readonly Judged[], from: number): number | null {
  for (let index = from + 1; index < Math.min(judged.length, from + neighbourhood); index += 1) {
    const one = judged[index]
    if (one && !one.display) return canGoOn(judged, index) ? index : null
  }
  return null
}

/** What may go on a block nearby: the next paragraph, and display matter right behind it. */
function scoreNear(context: Context, from: number): Candidate[] {
  const next = findNext(context.judged, from)
  const nearby = new Set([next, canGoOn(context.judged, from + 1) ? from + 1 : null])
  return [...nearby]
    .filter((to) => to !== null)
    .map((to) => scorePair(context, { from, to, adjacent: true }))
}

/** What may go on a block elsewhere; display matter joins with its neighbours alone. */
function scoreFarther(context: Context, from: number): Candidate[] {
  if (context.judged[from]?.display) return []
  const at = findPosition(context.starts, from)
  return context.starts
    .slice(Math.max(0, at - neighbourhood), at + neighbourhood)
    .filter((to) => to !== from && !context.judged[to]?.display)
    .map((to) => scorePair(context, { from, to, adjacent: false }))
}

function findPosition(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function scorePair(context: Context, pair: Omit<Candidate, 'score'>): Candidate {
  const { judged, grams } = context
  const before = judged[pair.from]
  const after = judged[pair.to]
  if (!before || !after) return { ...pair, score: Number.NEGATIVE_INFINITY }
  const letters = scoreSeam(before.block, after.block, grams)
  const doubt = (before.display ? displayDoubt : 0) + (after.display ? displayDoubt : 0)
  const score = letters - doubt + (pair.adjacent ? 2.5 : scoreDistance(context, pair))
  return { ...pair, score: doubt > 0 && letters < displayDoubt ? Number.NEGATIVE_INFINITY : score }
}

/** A far seam must be earned: by likeness of what is said, and by a beginning that belongs to nothing before it. */
function scoreDistance({ judged, bags, weigh }: Context, { from, to }: Omit<Candidate, 'score'>): number {
  const before = mergeBags(bags.slice(Math.max(0, from - 2), from + 1))
  const after = mergeBags(bags.slice(to, to + 3))
  const likeness = compareBags(before, after, weigh) * 4
  return likeness - scoreHome(judged, to) - (turnsBack(judged, from, to) ? 3 : 0)
}

/** How well a block stands where it stands: behind a finished paragraph well, behind a heading or a signature not. */
function scoreHome(judged: readonly Judged[], index: number): number {
  const before = judged[index - 1]
  if (!before || before.display || before.signature) return 0
  return before.closed ? 1.5 : 0.5
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

const leastScore = 1

function takeBest(candidates: Candidate[]): Seam[] {
  const taken = new Map<number, Candidate>()
  const ends = new Set<number>()
  const sorted = candidates.filter(({ score }) => score >= leastScore).sort((a, b) => b.score - a.score || a.from - b.from)
  for (const candidate of sorted) {
    if (taken.has(candidate.to) || ends.has(candidate.from)) continue
    taken.set(candidate.to, candidate)
    ends.add(candidate.from)
  }
  return [...taken.values()]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, adjacent, score }) => ({ from, to, adjacent, confidence: Math.min(0.99, 1 - 0.6 ** (score + 0.5)) }))
}
