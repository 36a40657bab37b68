import * as Y from 'yjs'
import type { Point } from './anchor.ts'
import type { TextLines } from './text-lines.ts'

/** Which letter a position holds on to: the one after it (a beginning), or the one before it (an end). */
type Side = 'after' | 'before'

/** Answers the encoded Yjs position of a point; empty where the point is in no shared text. */
export function encodePosition({ lines }: TextLines, { line, offset }: Point, side: Side): string {
  const parts = lines[line]?.parts ?? []
  const holds = ({ at, length }: { at: number; length: number }) =>
    side === 'after' ? at <= offset && offset < at + length : at < offset && offset <= at + length
  const part = parts.find((candidate) => candidate.type && holds(candidate))
  if (!part?.type) return ''
  const assoc = side === 'after' ? 0 : -1
  const position = Y.createRelativePositionFromTypeIndex(part.type, offset - part.at, assoc)
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)))
}

/** Answers where an encoded position is today; null where its text is gone, has not come yet, or never was. */
export function decodePosition(document: Y.Doc, { lines }: TextLines, encoded: string): Point | null {
  const found = readPosition(document, encoded)
  if (!found) return null
  for (const [line, { parts }] of lines.entries()) {
    const part = parts.find(({ type }) => type === found.type)
    if (part) return { line, offset: part.at + found.index }
  }
  return null
}

function readPosition(document: Y.Doc, encoded: string): Y.AbsolutePosition | null {
  if (encoded === '') return null
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    const position = Y.decodeRelativePosition(bytes)
    return position.item ? Y.createAbsolutePositionFromRelativePosition(position, document) : null
  } catch {
    // Whatever somebody sent: it names no place.
    return null
  }
}
