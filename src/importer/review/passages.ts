import { type Cut, joinCuts, lengthOfCut, sliceCut, textOfCut, trimCut } from '../cut.ts'
import type { Source } from '../source.ts'
import { widenPunctuation } from '../widen-punctuation.ts'
import type { Passage, ReviewParagraph } from './review.ts'

/** Makes a passage of a cut; the text is the cut's own. */
export function makePassage(source: Source, id: string, at: Cut): Passage {
  return { id, at, text: widenPunctuation(textOfCut(source.text, at)) }
}

/** Takes a cut without the typesetters' blanks between the Chinese letters of a name (rule S8). */
export function closeUpCut(source: Source, cut: Cut): Cut {
  const text = textOfCut(source.text, cut)
  const blanks = [...text.matchAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu)]
  if (blanks.length === 0) return cut
  const edges = [0, ...blanks.flatMap(({ index, 0: { length } }) => [index, index + length]), text.length]
  const parts: Cut[] = []
  for (let edge = 0; edge < edges.length; edge += 2)
    parts.push(sliceCut(cut, edges[edge] ?? 0, edges[edge + 1] ?? 0))
  return joinCuts(parts)
}

/** Parts a cut before unit `at`, without the blanks around the seam; null when one side would be empty. */
export function splitCut(source: Source, cut: Cut, at: number): [Cut, Cut] | null {
  const before = trimCut(source.text, sliceCut(cut, 0, at))
  const after = trimCut(source.text, sliceCut(cut, at, lengthOfCut(cut)))
  return before.length === 0 || after.length === 0 ? null : [before, after]
}

/**
 * Sets one cut behind another: blanks that stand between them on one line of the source stay, and a line's end that
 * parts Latin words reads as a space (rule J5).
 */
export function appendCut(source: Source, before: Cut, after: Cut): Cut {
  const end = before.at(-1)?.[1] ?? 0
  const start = after[0]?.[0] ?? 0
  const between = start > end && start - end <= 200 ? source.text.slice(end, start) : ''
  if (/^[^\S\n]+$/u.test(between)) return joinCuts([before, [[end, start]], after])
  if (start === end || !needsSpace(source, before, after)) return joinCuts([before, after])
  const lineEnd = source.text.indexOf('\n', end)
  return joinCuts([before, [[lineEnd, lineEnd + 1]], after])
}

function needsSpace(source: Source, before: Cut, after: Cut): boolean {
  const length = lengthOfCut(before)
  const tail = textOfCut(source.text, sliceCut(before, length - 12, length))
  const head = textOfCut(source.text, sliceCut(after, 0, 12))
  return (
    /[\p{Script=Latin}\d,;:.?!)%\u2019\u201D"']$/u.test(tail) &&
    /^[\p{Script=Latin}\d("'\u201C\u2018]/u.test(head) &&
    /\p{Script=Latin}/u.test(tail) &&
    /\p{Script=Latin}/u.test(head)
  )
}

/** Answers where a whole paragraph stands, its run-in lead included. */
export function cutOfParagraph(
  source: Source,
  { runIn, text }: Pick<ReviewParagraph, 'runIn' | 'text'>,
): Cut {
  return runIn ? appendCut(source, runIn.at, text.at) : text.at
}

/** Answers the text of a whole paragraph: the acts `split` and `run-in` count their units in it. */
export function textOfParagraph(source: Source, paragraph: Pick<ReviewParagraph, 'runIn' | 'text'>): string {
  return widenPunctuation(textOfCut(source.text, cutOfParagraph(source, paragraph)))
}
