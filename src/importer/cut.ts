import type { Range } from './source.ts'

/** Stretches of the source, in reading order: whatever the importer says is a cut, so it cannot invent text. */
export type Cut = readonly Range[]

/** Answers the letters of a cut; a line feed that it keeps joins two words and reads as a space. */
export function textOfCut(source: string, cut: Cut): string {
  return cut
    .map(([start, end]) => source.slice(start, end))
    .join('')
    .replaceAll('\n', ' ')
}

/** Answers how many UTF-16 units a cut holds. */
export function lengthOfCut(cut: Cut): number {
  return cut.reduce((length, [start, end]) => length + end - start, 0)
}

/** Takes units `from` to `to` (excluded) of a cut's own text. */
export function sliceCut(cut: Cut, from: number, to: number): Cut {
  const parts: Range[] = []
  let passed = 0
  for (const [start, end] of cut) {
    const first = start + Math.max(0, from - passed)
    const last = Math.min(end, start + to - passed)
    if (first < last) parts.push([first, last])
    passed += end - start
    if (passed >= to) break
  }
  return parts
}

/** Sets cuts one behind the other, stretches that touch becoming one. */
export function joinCuts(cuts: readonly Cut[]): Cut {
  const parts: Range[] = []
  for (const range of cuts.flat()) {
    const last = parts.at(-1)
    if (last?.[1] === range[0]) parts[parts.length - 1] = [last[0], range[1]]
    else parts.push(range)
  }
  return parts
}

/** Takes a cut without the blanks at both of its ends. */
export function trimCut(source: string, cut: Cut): Cut {
  const text = textOfCut(source, cut)
  return sliceCut(cut, text.length - text.trimStart().length, text.trimEnd().length)
}
