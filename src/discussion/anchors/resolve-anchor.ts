import type * as Y from 'yjs'
import type { Anchor, Place } from './anchor.ts'
import { findQuote, type Stretch } from './find-quote.ts'
import { anchorAt } from './place-anchor.ts'
import { decodePosition } from './positions.ts'
import { flatten, isForm, readLines, type TextLines, unflatten } from './text-lines.ts'

/** Answers where an anchor stands in a document today; null when its words are gone and were not found again. */
export function resolveAnchor(document: Y.Doc, anchor: Anchor): Place | null {
  return resolveIn(document, { lines: readLines(document), anchor })
}

/** The same for many anchors of one document, which is read once. */
export function resolveAnchors(document: Y.Doc, anchors: readonly Anchor[]): (Place | null)[] {
  const lines = readLines(document)
  return anchors.map((anchor) => resolveIn(document, { lines, anchor }))
}

/**
 * Answers the anchor as it should be kept from now on: where it stands, with the words and surroundings of today, so
 * that it is found again after they go. The same object where nothing has changed, or the place is lost.
 */
export function renewAnchor(document: Y.Doc, anchor: Anchor): Anchor {
  const lines = readLines(document)
  const place = resolveIn(document, { lines, anchor })
  if (!place) return anchor
  const stretch = { start: flatten(lines, place.from), end: flatten(lines, place.to) }
  const renewed = anchorAt(lines, stretch)
  if (!renewed) return anchor
  // Letters written by others around it are no reason to write it anew where its own positions still hold.
  const kept = place.isFoundAgain ? renewed : { ...renewed, start: anchor.start, end: anchor.end }
  return isSame(kept, anchor) ? anchor : kept
}

type Wanted = { lines: TextLines; anchor: Anchor }

function resolveIn(document: Y.Doc, { lines, anchor }: Wanted): Place | null {
  const form = findForm(lines, anchor)
  if (form) return describePlace(lines, form, true)
  const held = findHeld(document, { lines, anchor })
  if (held && lines.text.slice(held.start, held.end) === anchor.quote) {
    return describePlace(lines, held, false)
  }
  const remains = held && lines.text.slice(held.start, held.end).trim() !== '' ? held : null
  const again = findAgain(document, { lines, anchor })
  // A line broken in two leaves the positions on one half of the words: then the whole is meant, if it stands there.
  if (again && (!remains || isWithin(remains, again))) return describePlace(lines, again, true)
  return remains ? describePlace(lines, remains, false) : null
}

function findHeld(document: Y.Doc, { lines, anchor }: Wanted): Stretch | null {
  const from = decodePosition(document, lines, anchor.start)
  const to = decodePosition(document, lines, anchor.end)
  if (!from || !to) return null
  const [start, end] = [flatten(lines, from), flatten(lines, to)]
  return start < end ? { start, end } : null
}

/** Words in the form of a block; where they were changed, what the form says now: the remark is about the block. */
function findForm({ lines }: TextLines, { start, end, blockId, quote }: Anchor): Stretch | null {
  if (start !== '' || end !== '' || blockId === '') return null
  const line = lines.find((candidate) => candidate.blockId === blockId && isForm(candidate))
  if (!line || line.text.trim() === '') return null
  const at = line.text.indexOf(quote)
  return at === -1
    ? { start: line.at, end: line.at + line.text.length }
    : { start: line.at + at, end: line.at + at + quote.length }
}

function findAgain(document: Y.Doc, { lines, anchor }: Wanted): Stretch | null {
  const point = decodePosition(document, lines, anchor.start) ?? findBlock(lines, anchor.blockId)
  return findQuote(lines.text, { ...anchor, near: point ? flatten(lines, point) : undefined })
}

function findBlock({ lines }: TextLines, blockId: string) {
  const line = lines.findIndex((candidate) => blockId !== '' && candidate.blockId === blockId)
  return line === -1 ? null : { line, offset: 0 }
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function describePlace(lines: TextLines, { start, end }: Stretch, isFoundAgain: boolean): Place {
  const [from, to] = [unflatten(lines, start), unflatten(lines, end)]
  return {
    blockId: lines.lines[from.line]?.blockId ?? '',
    start: from.offset,
    end: to.offset,
    from,
    to,
    text: lines.text.slice(start, end),
    isFoundAgain,
  }
}

function isSame(one: Anchor, other: Anchor): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.blockId === other.blockId &&
    one.quote === other.quote &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix
  )
}
