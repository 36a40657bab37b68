import type { Accounted } from '../../preview.ts'
import type { Source } from '../../source.ts'

/** What became of letters of the source. */
export type Fate = Accounted['fate']

/** A stretch of a line with one fate; `by` is the passage that it went to, or the rule that left it out. */
export type SourceSegment = { text: string; fate: Fate; by: string }

/** A line of the source as the review shows it; `key` changes exactly when it must be drawn anew. */
export type SourceRow = { number: number; segments: SourceSegment[]; key: string }

/** Lays out the source's lines with the fate of each letter, in one walk through both; `account` is of rule I1. */
export function layOutSource(source: Source, account: readonly Accounted[]): SourceRow[] {
  let entry = 0
  return source.lines.map(({ number, start, end }) => {
    const segments: SourceSegment[] = []
    while ((account[entry]?.end ?? Number.POSITIVE_INFINITY) <= start) entry += 1
    for (let index = entry; index < account.length; index += 1) {
      const accounted = account[index]
      if (!accounted || accounted.start >= end) break
      const text = source.text.slice(Math.max(start, accounted.start), Math.min(end, accounted.end))
      segments.push({ text, fate: accounted.fate, by: accounted.by })
    }
    return {
      number,
      segments,
      key: segments.map(({ text, fate, by }) => `${text.length}${fate}${by}`).join(),
    }
  })
}

/** Answers the number of the line that a position of the source stands in, counted from 1. */
export function lineAt({ lines }: Source, position: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low + 1
}
