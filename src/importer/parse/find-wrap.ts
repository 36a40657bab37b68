import type { Source, SourceLine } from '../source.ts'
import { endsClosed, measureWidth } from './measure-text.ts'

/** How a text is wrapped: lines that are full go on in the next one, `gap` blank lines below. */
export type Wrap = {
  gap: number
  isFull: (line: SourceLine, next: SourceLine) => boolean
  /** Blank lines part the paragraphs: lines without one between them belong together. */
  isParted: boolean
}

type Pair = { line: SourceLine; next: SourceLine; gap: number }

const widestPage = 130
const leastShare = 0.6
/** Shorter lines than this share of a full one are headings and names: they say nothing of a wrap. */
const shortest = 0.6
const fewestBreaks = 4
const fewestParted = 2

/**
 * Answers how the lines of a text are wrapped, or null when each stands for itself (rule B1): most lines that end
 * within a sentence must be so full that the next word would not have fitted. Lines are measured in widths of a
 * Chinese letter and in letters; the measure that explains more of them is taken.
 */
export function findWrap({
  source,
  folded,
}: {
  source: Source
  folded: (line: SourceLine) => string
}): Wrap | null {
  if (source.lines.some(({ style }) => style.full !== null)) {
    return { gap: 0, isFull: (line) => line.style.full === true, isParted: false }
  }
  const lines = source.lines.filter((line) => !isBlank(source, line))
  const pairs = findPairs(lines).filter(({ line }) => !endsClosed(folded(line).trimEnd()))
  const gaps = [...new Set([0, findCommon(pairs.map((pair) => pair.gap))])]
  for (const gap of gaps) {
    const wrap = fitGap({ source, lines, open: pairs.filter((pair) => pair.gap === gap), gap })
    if (wrap) return wrap
  }
  return null
}

function fitGap({
  source,
  lines,
  open,
  gap,
}: {
  source: Source
  lines: readonly SourceLine[]
  open: readonly Pair[]
  gap: number
}): Wrap | null {
  const parts = findPairs(lines).filter((pair) => pair.gap > 0).length
  const fewest = gap === 0 && parts >= fewestBreaks ? fewestParted : fewestBreaks
  if (open.length < fewest) return null
  const wraps = [measureWidth, (text: string): number => text.length].map((measure) =>
    fitWrap({ source, open, measure, lines, fewest }),
  )
  const best = wraps.toSorted((a, b) => b.share - a.share)[0]
  const least = open.length < fewestBreaks ? 1 : leastShare
  if (!best || best.width > widestPage || best.share < least) return null
  return { gap, isFull: best.isFull, isParted: gap === 0 && isParted(lines, best.isFull) }
}

/** Hardly any line that is not full has its next one right below it. */
function isParted(lines: readonly SourceLine[], isFull: Wrap['isFull']): boolean {
  const short = findPairs(lines).filter(({ line, next }) => !isFull(line, next))
  const touching = short.filter(({ gap }) => gap === 0).length
  return short.length >= fewestBreaks && touching <= short.length * 0.25
}

function fitWrap({
  source,
  open,
  measure,
  lines,
  fewest,
}: {
  source: Source
  open: readonly Pair[]
  lines: readonly SourceLine[]
  measure: (text: string) => number
  fewest: number
}): { width: number; share: number; isFull: Wrap['isFull'] } {
  const textOf = (line: SourceLine): string => source.text.slice(line.start, line.end)
  const widths = open.map(({ line }) => measure(textOf(line).trimEnd())).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  const isFull = (line: SourceLine, next: SourceLine): boolean =>
    measure(textOf(line).trimEnd()) + measure(findFirstWord(textOf(next))) > width - 1.6
  const long = open.filter(({ line }) => measure(textOf(line).trimEnd()) >= width * shortest)
  const full = long.filter(({ line, next }) => isFull(line, next)).length
  const wider = lines.filter((line) => measure(textOf(line).trim()) > width * 1.1 + 2).length
  const isWrapped = full >= fewest && wider <= lines.length * 0.05
  return { width, share: isWrapped ? full / long.length : 0, isFull }
}

/** Each line that is not blank with the next such line and the number of blank lines between. */
function findPairs(lines: readonly SourceLine[]): Pair[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next ? [{ line, next, gap: next.number - line.number - 1 }] : []
  })
}

/** Says whether a line has nothing but blanks. */
export function isBlank(source: Source, line: SourceLine): boolean {
  return source.text.slice(line.start, line.end).trim() === ''
}

function findFirstWord(text: string): string {
  return /^[\p{Script=Latin}\d'\u2019.,-]+|^./u.exec(text.trimStart())?.[0] ?? ''
}

function findCommon(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
