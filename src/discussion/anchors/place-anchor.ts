import type * as Y from 'yjs'
import { type Anchor, contextLength, longestQuote, type Point } from './anchor.ts'
import { findQuote } from './find-quote.ts'
import { encodePosition } from './positions.ts'
import { flatten, readLines, type TextLines, unflatten } from './text-lines.ts'

/** Words as somebody selected them on the printed page: `start` counts in the block, as that page has it. */
export type PrintedSpot = { blockId: string; start: number; quote: string; prefix: string; suffix: string }

/**
 * Answers an anchor on the text between two points of a document (in either order); null where there is none between
 * them, or too much.
 */
export function placeAnchor(document: Y.Doc, between: { from: Point; to: Point }): Anchor | null {
  const lines = readLines(document)
  const [start, end] = [flatten(lines, between.from), flatten(lines, between.to)].toSorted((a, b) => a - b)
  return start === undefined || end === undefined ? null : anchorAt(lines, { start, end })
}

/**
 * Answers an anchor on words that were selected where the text is only read; null where they do not stand there (any
 * more).
 */
export function placePrinted(document: Y.Doc, spot: PrintedSpot): Anchor | null {
  const lines = readLines(document)
  const line = lines.lines.findIndex(({ blockId }) => blockId !== '' && blockId === spot.blockId)
  const near = line === -1 ? undefined : flatten(lines, { line, offset: spot.start })
  const found = findQuote(lines.text, { ...spot, near })
  return found ? anchorAt(lines, found) : null
}

/** Answers an anchor on a stretch of the whole text, without the white space at its ends; null for no words. */
export function anchorAt(lines: TextLines, stretch: { start: number; end: number }): Anchor | null {
  const all = lines.text.slice(stretch.start, stretch.end)
  const quote = all.trim()
  if (quote === '' || quote.length > longestQuote) return null
  const start = stretch.start + all.indexOf(quote)
  const end = start + quote.length
  const [from, to] = [unflatten(lines, start), unflatten(lines, end)]
  return {
    start: encodePosition(lines, from, 'after'),
    end: encodePosition(lines, to, 'before'),
    blockId: lines.lines[from.line]?.blockId ?? '',
    quote,
    prefix: lines.text.slice(Math.max(0, start - contextLength), start),
    suffix: lines.text.slice(end, end + contextLength),
  }
}
