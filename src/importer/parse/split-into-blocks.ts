import type { Cut } from '../cut.ts'
import { trimCut } from '../cut.ts'
import { foldText } from '../fold-text.ts'
import type { Range, Source, SourceLine } from '../source.ts'
import { type Block, joinBlocks, makeBlock } from './block.ts'
import { findWrap, isBlank, type Wrap } from './find-wrap.ts'
import { endsClosed, findSentenceEnds } from './measure-text.ts'
import { readLabel } from './read-label.ts'
import { readPerson } from './read-person.ts'
import { measureNumbering } from './read-question.ts'
import { readSignature } from './read-signature.ts'

/** Makes blocks of lines: each line is one, unless the text is wrapped (rules B1 to B3). */
export function splitIntoBlocks(source: Source): Block[] {
  const foldedByLine = new Map<SourceLine, string>()
  const folded = (line: SourceLine): string => {
    const known = foldedByLine.get(line) ?? foldText(source.text.slice(line.start, line.end))
    foldedByLine.set(line, known)
    return known
  }
  const lines = source.lines.filter((line) => !isBlank(source, line))
  const margin = lines.reduce((least, line) => Math.min(least, measureIndent(folded(line))), 80)
  const bodySize = findBodySize(lines)
  const wrap = findWrap({ source, folded })
  const groups = groupLines({ lines, wrap, folded, margin })
  return groups
    .map((group) => {
      const [first, ...rest] = group.map((line) =>
        makeLineBlock({ source, line, margin, bodySize, folded: folded(line) }),
      )
      return first ? joinBlocks({ source, blocks: [first, ...rest] }) : []
    })
    .flat()
}

function makeLineBlock({
  source,
  line,
  margin,
  bodySize,
  folded,
}: {
  source: Source
  line: SourceLine
  margin: number
  bodySize: number
  folded: string
}): Block {
  const cut: Cut = trimCut(source.text, [[line.start, line.end]])
  const large = line.style.size !== null && line.style.size > bodySize * 1.15
  return makeBlock(source, {
    cut,
    firstLine: line.number,
    lastLine: line.number,
    joins: [],
    bold: moveBold(line, (cut[0]?.[0] ?? line.start) - line.start),
    heading: line.style.heading || large,
    size: line.style.size === null ? 1 : line.style.size / bodySize,
    indented: measureIndent(folded) > margin,
    running: line.style.running === true,
    note: line.style.note === true,
  })
}

function moveBold(line: SourceLine, by: number): Range[] {
  return line.style.bold.map(([start, end]): Range => [Math.max(0, start - by), end - by])
}

/** No line begins with such a mark: it belongs to the line above, whatever stands between (rule B6). */
const hangs = /^ *[\u3001\u3002,;:!?)\u201D\u2019\u300B%]/u

function groupLines({
  lines,
  wrap,
  folded,
  margin,
}: {
  lines: SourceLine[]
  wrap: Wrap | null
  folded: (line: SourceLine) => string
  margin: number
}): SourceLine[][] {
  const groups: SourceLine[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const group = groups.at(-1)
    const isWrapped =
      wrap && before && line.number - before.number - 1 <= wrap.gap && wrap.isFull(before, line)
    const next = lines[index + 1]
    const ends = !wrap || !next || !wrap.isFull(line, next)
    if (group && hangs.test(folded(line))) {
      group.push(line)
      continue
    }
    if (line.style.running || before?.style.running) {
      groups.push([line])
      continue
    }
    const isTogether = wrap?.isParted && before && line.number === before.number + 1
    if (group && before && isTogether && belongsTo(folded(before), folded(line))) {
      group.push(line)
      continue
    }
    if (group && isWrapped && goesOn({ before: folded(before), line: folded(line), margin, ends }))
      group.push(line)
    else groups.push([line])
  }
  return groups
}

/**
 * Behind a full line the next goes on, unless an indent, a label, or how it begins and ends says that it stands for
 * itself: behind a finished sentence, a last line without a mark is a heading, and one with a question's is a question.
 */
function goesOn({
  before,
  line,
  margin,
  ends,
}: {
  before: string
  line: string
  margin: number
  ends: boolean
}): boolean {
  const isIndented = measureIndent(line) > margin
  if (isIndented && (measureIndent(before) !== measureIndent(line) || endsClosed(before.trimEnd())))
    return false
  const text = line.trim()
  if (namesSomebody(before.trim()) && namesSomebody(text)) return false
  if (!endsClosed(before.trimEnd())) return true
  const label = readLabel(text, [])
  if ((label !== null && label.kind !== 'unknown') || measureNumbering(text) > 0) return false
  if (readSignature(text) !== null) return false
  return !ends || (endsClosed(text) && !isWholeQuestion(text))
}

/** Where blank lines part paragraphs, a sentence behind a finished one belongs to its paragraph. */
function belongsTo(before: string, line: string): boolean {
  const text = line.trim()
  return (
    endsClosed(before.trimEnd()) &&
    endsClosed(text) &&
    readLabel(text, []) === null &&
    readSignature(text) === null
  )
}

/** A line of a roster: a name with titles and nothing else. */
function namesSomebody(text: string): boolean {
  const person = text.length >= 6 && text.length <= 120 ? readPerson(text) : null
  return person !== null && person.titles !== null && person.score >= 6
}

function isWholeQuestion(text: string): boolean {
  return text.endsWith('?') && findSentenceEnds(text).length === 1
}

function measureIndent(folded: string): number {
  return folded.length - folded.trimStart().length
}

/** The size of type in which most letters are set. */
function findBodySize(lines: SourceLine[]): number {
  const letters = new Map<number, number>()
  for (const { style, start, end } of lines) {
    if (style.size !== null) letters.set(style.size, (letters.get(style.size) ?? 0) + end - start)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? Number.POSITIVE_INFINITY
}
