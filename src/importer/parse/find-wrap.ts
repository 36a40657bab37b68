import type { Source, SourceLine } from '../source.ts'
import { endsClosed, measureWidth } from './measure-text.ts'

/** How a text is wrapped: lines that are full go on in the next one, `gap` blank lines below. */
export type Wrap = { gap: number; isFull: (line: SourceLine, next: SourceLine) => boolean }

const widestPage = 130
const fewestBreaks = 4

/**
 * Answers how the lines of a text are wrapped, or null when each stands for itself (rule B1): most lines that end
 * within a sentence must be so full that the next word would not have fitted.
 */
export function findWrap({
  source,
  folded,
}: {
  source: Source
  folded: (line: SourceLine) => string
}): Wrap | null {
  if (source.lines.some(({ style }) => style.full !== null)) {
    return { gap: 0, isFull: (line) => line.style.full === true }
  }
  const pairs = findPairs(source).filter(({ line }) => !endsClosed(folded(line).trimEnd()))
  if (pairs.length < fewestBreaks) return null
  const gap = findCommon(pairs.map((pair) => pair.gap))
  const open = pairs.filter((pair) => pair.gap === gap)
  const widths = open.map(({ line }) => measureLine(source, line)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  const isFull = (line: SourceLine, next: SourceLine): boolean =>
    measureLine(source, line) + measureFirstWord(source, next) > width - 1.6
  const full = open.filter(({ line, next }) => isFull(line, next)).length
  return width <= widestPage && full >= open.length * 0.6 && full >= fewestBreaks ? { gap, isFull } : null
}

/** Each line that is not blank with the next such line and the number of blank lines between. */
function findPairs(source: Source): { line: SourceLine; next: SourceLine; gap: number }[] {
  const lines = source.lines.filter((line) => !isBlank(source, line))
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next ? [{ line, next, gap: next.number - line.number - 1 }] : []
  })
}

/** Says whether a line has nothing but blanks. */
export function isBlank(source: Source, line: SourceLine): boolean {
  return source.text.slice(line.start, line.end).trim() === ''
}

function measureLine(source: Source, line: SourceLine): number {
  return measureWidth(source.text.slice(line.start, line.end).trimEnd())
}

function measureFirstWord(source: Source, line: SourceLine): number {
  const text = source.text.slice(line.start, line.end).trimStart()
  return measureWidth(/^[\p{Script=Latin}\d'\u2019.,-]+|^./u.exec(text)?.[0] ?? '')
}

function findCommon(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
