import { scoreFreshStart, scoreNewTurn } from '../parse/score-fresh-start.ts'
import { compareBags } from './bag-of-words.ts'
import { beginsPart, isOpen } from './begins-part.ts'
import type { Judged } from './judge-block.ts'
import { endsLead } from './score-front.ts'
import { scoreSeam } from './score-seam.ts'
import type { SeamContext } from './survey-blocks.ts'

/** No heading ends in such a word. */
const unfinished =
  /(?:[的和与及在从对把被向为是将使令以于暨或并而且等]|\b(?:the|of|and|to|in|for|with|a|an|by|on))$/u
const nextDoor = 4.3
/** What speaks against a rest elsewhere when one may stand next door, and against taking a rest from next door. */
const rather = 3
const claimed = 2.5
/** A paragraph behind a lead that has presented the guests, before anybody speaks, hardly begins there. */
const homeless = -2.5
/** Display matter behind a broken paragraph is more likely to have fallen between its halves. */
const dropped = 2

/** `hasNext`: a rest may stand next door. */
type Pair = { from: number; to: number; adjacent: boolean; hasNext: boolean }

/** `letters` is what the letters at the seam say, `score` what place and likeness add to it. */
export type Candidate = Pair & { letters: number; score: number }

/** Says how well the end of one block goes on in another, next door or far away (rule J2). */
export function scorePair(context: SeamContext, pair: Pair): Candidate {
  const { judged } = context
  const before = judged[pair.from]
  const after = judged[pair.to]
  if (!before || !after) return { ...pair, letters: 0, score: Number.NEGATIVE_INFINITY }
  const letters = scoreLetters(context, pair.from, pair.to)
  const isDropped = before.display && findOpenBefore(judged, pair.from)
  const doubt = doubtDisplay(before) + doubtDisplay(after) + (isDropped ? dropped : 0)
  const place =
    scoreLikeness(context, pair) +
    (pair.adjacent ? scoreNextDoor(before, after) : scoreDistance(context, pair))
  return {
    ...pair,
    letters,
    score: doubt > 0 && letters < doubt ? Number.NEGATIVE_INFINITY : letters - doubt + place,
  }
}

/** Says how well one block goes on in another by the letters at the seam alone. */
export function scoreLetters({ judged, model }: SeamContext, from: number, to: number): number {
  const before = judged[from]
  const after = judged[to]
  return before && after ? scoreSeam(before.block, after.block, model) : 0
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

/** What ends in a joining word or a comma is surely broken. */
function scoreNextDoor({ block }: Judged, after: Judged): number {
  return (
    nextDoor -
    scoreNewTurn(after.block.folded) * 0.7 +
    (unfinished.test(block.folded) || /[\u3001,]$/u.test(block.folded) ? 1.5 : 0)
  )
}

/** A far seam must be earned: by a beginning that does not fit where it stands, and fits here. */
function scoreDistance(context: SeamContext, { from, to, hasNext }: Pair): number {
  const after = context.judged[to]
  const alone =
    after?.sentences.length === 1 && after.closed ? ((context.repeats[to] ?? 0) > 0.04 ? 2 : 0.5) : 0
  const fresh = after ? scoreFreshStart(after.block.folded) + alone : 0
  const isPlain = /[\p{L}\d\u3001,;(\u201C\u300A\u2014]$/u.test(context.judged[from]?.block.folded ?? '')
  const home = scoreHome(context, to)
  return (
    (hasNext ? -rather : 0) - fresh - (isPlain ? 0 : 2) - home - (turnsBack(context.judged, from, to) ? 3 : 0)
  )
}

/** How alike the text before a seam and the text behind it are, beside what is usual for neighbours. */
function scoreLikeness(
  { said, follows, usualLikeness }: SeamContext,
  { from, to }: Pick<Pair, 'from' | 'to'>,
): number {
  const more = compareBags(said(from), follows(to)) - usualLikeness * 0.75
  return Math.max(-1, Math.min(1.5, (more / (usualLikeness + 0.03)) * 3.5))
}

/** How well a block stands where it stands: behind a finished paragraph well, behind a heading or a signature not. */
function scoreHome(context: SeamContext, index: number): number {
  const { judged, firstPart, firstParagraph } = context
  const before = judged[index - 1]
  if (index < firstPart) {
    if (index <= firstParagraph) return 4
    const isLed = judged.slice(firstParagraph, index).some(endsLead)
    return isLed ? homeless : 0.3
  }
  const open = findOpenBefore(judged, index)
  if (!before || before.display || before.signature) return open ? claimed : 0
  return (open ? claimed : 1.5) + scoreLikeness(context, { from: index - 1, to: index })
}

/** Says whether the paragraph before, over display matter, lacks its end. */
function findOpenBefore(judged: readonly Judged[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const one = judged[at]
    if (one && !one.display && !one.aside) return isOpen(one)
  }
  return false
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
