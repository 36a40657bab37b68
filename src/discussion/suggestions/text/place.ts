import * as Y from 'yjs'
import type { Anchor } from '../../anchors/anchor.ts'
import { contextLength } from '../../anchors/anchor.ts'
import { findQuote, type Stretch } from '../../anchors/find-quote.ts'
import { decodePosition, encodePosition } from '../../anchors/positions.ts'
import { resolveAnchor } from '../../anchors/resolve-anchor.ts'
import { flatten, readLines, type TextLine, type TextLines, unflatten } from '../../anchors/text-lines.ts'

/** Some letters of one line: those from `from` up to `to`, counted from 0. Equal numbers are a caret. */
export type LinePlace = { line: TextLine; from: number; to: number }

/** Answers the words of a place. */
export function readPlace({ line, from, to }: LinePlace): string {
  return line.text.slice(from, to)
}

/**
 * Answers where the words of an anchor are now; where its quote is empty, the caret between its surroundings. Null where
 * they are gone and were not found again, or where they are in several lines by now.
 */
export function findPlace(document: Y.Doc, anchor: Anchor): LinePlace | null {
  const lines = readLines(document)
  if (anchor.quote === '') return placeOf(lines, findCaret(document, { lines, anchor }))
  const place = resolveAnchor(document, anchor)
  if (place) {
    return placeOf(lines, { start: flatten(lines, place.from), end: flatten(lines, place.to) })
  }
  return placeOf(lines, findGap(document, { lines, anchor }))
}

/** Answers a place as an anchor that follows the text. What is typed beside its words stays outside. */
export function anchorPlace(lines: TextLines, { line, from, to }: LinePlace): Anchor {
  const at = lines.lines.indexOf(line)
  const [start, end] = [flatten(lines, { line: at, offset: from }), flatten(lines, { line: at, offset: to })]
  const caret = () => encodeCaret(lines, { line, from, at })
  return {
    start: from < to ? encodePosition(lines, { line: at, offset: from }, 'after') : caret(),
    end: from < to ? encodePosition(lines, { line: at, offset: to }, 'before') : caret(),
    blockId: line.blockId,
    quote: line.text.slice(from, to),
    prefix: lines.text.slice(Math.max(0, start - contextLength), start),
    suffix: lines.text.slice(end, end + contextLength),
  }
}

/** Answers the place between two positions as an editor reads them; null where there is none in a single line. */
export function readPositions(
  document: Y.Doc,
  { lines, start, end }: { lines: TextLines; start: string; end: string },
): LinePlace | null {
  const from = decodePoint(document, lines, start)
  const to = decodePoint(document, lines, end)
  if (!from || !to) return null
  return placeOf(lines, { start: flatten(lines, from), end: flatten(lines, to) })
}

function placeOf(lines: TextLines, stretch: Stretch | null): LinePlace | null {
  if (!stretch) return null
  const [from, to] = [unflatten(lines, stretch.start), unflatten(lines, stretch.end)]
  const line = lines.lines[from.line]
  if (!line || from.line !== to.line || from.offset > to.offset) return null
  return { line, from: from.offset, to: to.offset }
}

type Wanted = { lines: TextLines; anchor: Anchor }

function findCaret(document: Y.Doc, { lines, anchor }: Wanted): Stretch | null {
  const point = decodePoint(document, lines, anchor.start)
  if (point) {
    const at = flatten(lines, point)
    return { start: at, end: at }
  }
  const around = { quote: anchor.prefix + anchor.suffix, prefix: '', suffix: '' }
  const found = anchor.prefix + anchor.suffix === '' ? null : findQuote(lines.text, around)
  if (!found) return null
  const at = anchor.suffix === '' ? found.end : found.start + anchor.prefix.trimStart().length
  return { start: at, end: at }
}

/** Where the words of an anchor were, if its line is there and they alone are gone. */
function findGap(document: Y.Doc, { lines, anchor }: Wanted): Stretch | null {
  const start = decodePoint(document, lines, anchor.start)
  const end = decodePoint(document, lines, anchor.end)
  if (!start || !end) return null
  // Each may have held on to another side of the gap.
  const [from, to] = [flatten(lines, start), flatten(lines, end)].toSorted((one, other) => one - other)
  return from === undefined || to === undefined ? null : { start: from, end: to }
}

/** As `decodePosition`, and beside it the beginning or the end of a line of no letters. */
function decodePoint(document: Y.Doc, lines: TextLines, encoded: string) {
  const inText = decodePosition(document, lines, encoded)
  if (inText) return inText
  const position = readElementPosition(document, encoded)
  if (!position) return null
  const line = lines.lines.findIndex(({ element }) => element === position.type)
  const found = lines.lines[line]
  if (!found) return null
  const before = found.element.toArray().slice(0, position.index)
  const offset = found.parts
    .filter(({ type }) => type && before.some((child) => child === type || child === type.parent))
    .reduce((sum, { length }) => sum + length, 0)
  return { line, offset }
}

function readElementPosition(document: Y.Doc, encoded: string): Y.AbsolutePosition | null {
  if (encoded === '') return null
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    return Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(bytes), document)
  } catch {
    return null
  }
}

function encodeCaret(
  lines: TextLines,
  { line, from, at }: { line: TextLine; from: number; at: number },
): string {
  const point = { line: at, offset: from }
  const inText = encodePosition(lines, point, 'after') || encodePosition(lines, point, 'before')
  if (inText !== '') return inText
  const position = Y.createRelativePositionFromTypeIndex(line.element, line.element.length)
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)))
}
