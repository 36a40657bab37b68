import { assignSeams } from './assign-seams.ts'
import { canGoOn, isOpen } from './begins-part.ts'
import type { Judged } from './judge-block.ts'
import { type Candidate, scoreLetters, scorePair } from './score-pair.ts'
import { type SeamContext, surveyBlocks } from './survey-blocks.ts'

/** A paragraph's broken end and the beginning that goes on: positions in the list of blocks. */
export type Seam = { from: number; to: number; adjacent: boolean; confidence: number }

const neighbourhood = 60
const certain = 6
const leastLetters = 0.8
const leastNear = 0.6
const leastFar = 0.8

/**
 * Finds where broken paragraphs go on (rules J1 to J4): every end without a mark looks for its beginning, next door
 * first, then anywhere; the best pairs are taken first and each beginning once.
 */
export function findSeams(judged: readonly Judged[]): Seam[] {
  const context = surveyBlocks(judged)
  const starts = judged.flatMap((one, index) =>
    canGoOn(one) && !standsAlone(one, context.repeats[index]) ? [index] : [],
  )
  const open = judged.flatMap((one, index) => (isOpen(one) ? [index] : []))
  const candidates: Candidate[] = []
  for (const from of open) {
    const near = scoreNear(context, from)
    candidates.push(...near)
    if (!near.some(({ score }) => score >= certain))
      candidates.push(...scoreFarther({ context, starts, from, near: near[0] }))
  }
  return takeSure(candidates)
}

/** A sentence that the text repeats is a pull quote, not the rest of a paragraph. */
function standsAlone({ sentences }: Judged, repeats = 0): boolean {
  return sentences.length === 1 && repeats > 0.25
}

/** The next block that is not display matter, when it may go on. */
function findNext(judged: readonly Judged[], from: number): number | null {
  for (let index = from + 1; index < Math.min(judged.length, from + neighbourhood); index += 1) {
    const one = judged[index]
    if (one && !one.display && !one.aside) return canGoOn(judged[index]) ? index : null
  }
  return null
}

/** What may go on a block nearby: the next paragraph, or display matter between that leads to it. */
function scoreNear(context: SeamContext, from: number): Candidate[] {
  const { judged } = context
  const next = findNext(judged, from)
  const direct = next === null ? null : scorePair(context, { from, to: next, adjacent: true, hasNext: true })
  if (next === null || next === from + 1 || !canGoOn(judged[from + 1])) return direct ? [direct] : []
  const first = scorePair(context, { from, to: from + 1, adjacent: true, hasNext: true })
  const second = scorePair(context, { from: from + 1, to: next, adjacent: true, hasNext: true })
  const isBridge = second.score > certain && first.score > certain && first.letters > (direct?.letters ?? 0)
  return [direct, isBridge ? first : null].filter((candidate) => candidate !== null)
}

/** What may go on a block elsewhere, better than next door; display matter joins with its neighbours alone. */
function scoreFarther({
  context,
  starts,
  from,
  near,
}: {
  context: SeamContext
  starts: readonly number[]
  from: number
  near: Candidate | undefined
}): Candidate[] {
  if (context.judged[from]?.display) return []
  const at = findPosition(starts, from)
  return starts
    .slice(Math.max(0, at - neighbourhood), at + neighbourhood)
    .filter((to) => to !== from && to !== near?.to && !context.judged[to]?.display)
    .filter((to) => scoreLetters(context, from, to) > (near ? leastLetters : -leastLetters))
    .map((to) => scorePair(context, { from, to, adjacent: false, hasNext: near !== undefined }))
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

/** Takes the pairs that fit best together, none that is too unsure. */
function takeSure(candidates: readonly Candidate[]): Seam[] {
  return assignSeams(candidates.filter(({ score }) => score > 0))
    .filter(({ adjacent, confidence }) => confidence >= (adjacent ? leastNear : leastFar))
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, adjacent, confidence }) => ({ from, to, adjacent, confidence }))
}
