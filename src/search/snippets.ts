import type { Line, ShownDocument } from './document.ts'
import { foldText, foldWithPlaces } from './fold-text.ts'

/** A run of a shown text; `isMarked` where it is what was searched for. */
export type TextRun = { text: string; isMarked: boolean }

/** A passage of a text as printed, around what was found. */
export type Passage = { runs: TextRun[]; anchor: string | null }

/** Characters shown before and after what was found. */
const around = { before: 28, after: 90 }
const openingLength = 100
const mostPassages = 2

/**
 * Answers a document's best passages: two at most, with as much of what was searched for as may be, in the order of the
 * text; its opening where only its heads hold any.
 *
 * @param needles folded
 */
export function choosePassages(
  { lines, body }: Pick<ShownDocument, 'lines' | 'body'>,
  needles: readonly string[],
): Passage[] {
  const best = chooseLines(body.split('\n'), needles)
  const passages = best.flatMap((index) => {
    const line = lines[index]
    return line ? [cutPassage(line, needles)] : []
  })
  const [opening] = lines
  if (passages.length > 0 || !opening) return passages
  return [{ runs: cutRuns({ text: opening.text, marks: [], from: 0, to: openingLength }), anchor: null }]
}

/** The best line, and then the one with most of what it lacks, or else the next best. */
function chooseLines(folded: readonly string[], needles: readonly string[]): number[] {
  const chosen: number[] = []
  let missing = [...needles]
  while (chosen.length < mostPassages) {
    const [best] = folded
      .map((text, index) => ({ index, lacked: scoreLine(text, missing), score: scoreLine(text, needles) }))
      .filter(({ index, score }) => score > 0 && !chosen.includes(index))
      .toSorted((one, other) => other.lacked - one.lacked || other.score - one.score)
    if (!best) break
    chosen.push(best.index)
    missing = missing.filter((needle) => !folded[best.index]?.includes(needle))
  }
  return chosen.toSorted((one, other) => one - other)
}

/** Marks in a text, shown whole, what was searched for. */
export function markText(text: string, needles: readonly string[]): TextRun[] {
  return cutRuns({ text, marks: findMarks(text, needles), from: 0, to: text.length })
}

/** Long needles count more: a whole phrase is worth more than its words. */
function scoreLine(folded: string, needles: readonly string[]): number {
  return needles.reduce((sum, needle) => (folded.includes(needle) ? sum + needle.length : sum), 0)
}

function cutPassage({ text, anchor }: Line, needles: readonly string[]): Passage {
  const marks = findMarks(text, needles)
  const [window] = marks
    .map((mark) => windowAt(mark))
    .map((at) => ({ ...at, score: scoreLine(foldText(text.slice(at.from, at.to)), needles) }))
    .toSorted((one, other) => other.score - one.score)
  return { runs: cutRuns({ text, marks, from: window?.from ?? 0, to: window?.to ?? openingLength }), anchor }
}

/** From a little before a mark; a beginning that is near is shown. */
function windowAt({ from, to }: Mark): Mark {
  const begin = from <= around.before * 1.5 ? 0 : from - around.before
  return { from: begin, to: Math.max(from + around.after, to) }
}

type Mark = { from: number; to: number }

/** Answers where the needles stand in a text as printed, joined where they touch, from the first to the last. */
function findMarks(text: string, needles: readonly string[]): Mark[] {
  const folded = foldWithPlaces(text)
  const found: Mark[] = []
  for (const needle of needles) {
    if (needle === '') continue
    for (
      let at = folded.text.indexOf(needle);
      at >= 0;
      at = folded.text.indexOf(needle, at + needle.length)
    ) {
      const last = folded.starts[at + needle.length - 1] ?? 0
      // The last character may take several places in the text, or be followed by signs that fold to nothing.
      const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
      found.push({ from: folded.starts[at] ?? 0, to: end })
    }
  }
  const joined: Mark[] = []
  for (const mark of found.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const before = joined.at(-1)
    if (before && mark.from <= before.to) before.to = Math.max(before.to, mark.to)
    else joined.push({ ...mark })
  }
  return joined
}

function cutRuns({
  text,
  marks,
  from,
  to,
}: {
  text: string
  marks: Mark[]
  from: number
  to: number
}): TextRun[] {
  const start = wholeCharacter(text, from)
  const end = wholeCharacter(text, Math.min(to, text.length))
  const runs: TextRun[] = start > 0 ? [{ text: '…', isMarked: false }] : []
  let at = start
  const push = (until: number, isMarked: boolean) => {
    if (until > at) runs.push({ text: text.slice(at, until), isMarked })
    at = Math.max(at, until)
  }
  for (const mark of marks) {
    if (mark.to <= start || mark.from >= end) continue
    push(Math.max(mark.from, start), false)
    push(Math.min(mark.to, end), true)
  }
  push(end, false)
  if (end < text.length) runs.push({ text: '…', isMarked: false })
  return runs
}

/** No character is cut in two. */
function wholeCharacter(text: string, at: number): number {
  const isSecondHalf =
    at > 0 && /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && /[\uD800-\uDBFF]/u.test(text.charAt(at - 1))
  return isSecondHalf ? at - 1 : at
}
