import * as Y from 'yjs'
import type { Locale } from '../../../kernel/locales.ts'
import type { Part, TextLine } from '../../anchors/text-lines.ts'
import { changeWords, type WordChange } from './change-words.ts'
import { type LinePlace, readPlace } from './place.ts'

type Piece = Part & { type: Y.XmlText }

/**
 * Makes a place of a shared document say other words, as an edit of exactly the letters that differ: formatting and
 * links around them stay, notes between them stay, and what somebody else types there at the same time stays.
 * A line feed in the words begins a new line after this one.
 */
export function editPlace(place: LinePlace, words: string, locale: Locale): void {
  const [first = '', ...others] = words.split('\n')
  const { line, from } = place
  for (const change of changeWords(readPlace(place), first, locale).toReversed()) {
    const shifted = { ...change, at: change.at + from }
    if (change.insert !== '') insertWords(line, shifted)
    removeWords(line, shifted)
  }
  insertLines(line, others)
}

/** Says whether some words can go to a place: new lines only where the line ends. */
export function fitsPlace({ line, to }: LinePlace, words: string): boolean {
  return !words.includes('\n') || to === line.text.length
}

function insertWords(line: TextLine, { at, remove, insert }: WordChange): void {
  const piece = findPiece(line, at, remove > 0)
  if (!piece) {
    const text = new Y.XmlText()
    line.element.insert(line.element.length, [text])
    text.insert(0, insert)
    return
  }
  const index = at - piece.at
  // As the first letter that goes; a mere insertion as the letter before it.
  const attributes = attributesAt(piece.type, remove > 0 ? index : Math.max(0, index - 1))
  piece.type.insert(index + lengthIn(piece, { at, remove }), insert, attributes)
}

function removeWords(line: TextLine, change: WordChange): void {
  for (const piece of piecesOf(line)) {
    const length = lengthIn(piece, change)
    if (length > 0) piece.type.delete(Math.max(0, change.at - piece.at), length)
  }
}

/** How many of a piece's letters a change takes out. */
function lengthIn({ at, length }: Part, change: Pick<WordChange, 'at' | 'remove'>): number {
  const from = Math.max(at, change.at)
  const to = Math.min(at + length, change.at + change.remove)
  return Math.max(0, to - from)
}

function findPiece(line: TextLine, offset: number, isReplaced: boolean): Piece | undefined {
  const pieces = piecesOf(line)
  const following = pieces.find(({ at, length }) => offset >= at && offset < at + length)
  if (isReplaced && following) return following
  const around = pieces.filter(({ at, length }) => offset >= at && offset <= at + length)
  // At the edge of a link, outside of it.
  return around.find(({ type }) => type.parent === line.element) ?? around[0]
}

function piecesOf({ parts }: TextLine): Piece[] {
  return parts.flatMap((part) => (part.type ? [{ ...part, type: part.type }] : []))
}

function attributesAt(text: Y.XmlText, index: number): Record<string, unknown> {
  // Yjs types what it reads back as anything; an editor's texts hold strings with attributes.
  const runs = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]
  let at = 0
  for (const { insert, attributes = {} } of runs) {
    at += typeof insert === 'string' ? insert.length : 1
    if (index < at) return attributes
  }
  return {}
}

function insertLines({ element }: TextLine, lines: readonly string[]): void {
  const { parent } = element
  if (lines.length === 0 || !(parent instanceof Y.XmlElement)) return
  const index = parent.toArray().indexOf(element) + 1
  parent.insert(
    index,
    lines.map((words) => {
      const line = new Y.XmlElement(element.nodeName === 'listitem' ? 'listitem' : 'paragraph')
      const text = new Y.XmlText()
      text.insert(0, words)
      line.insert(0, [text])
      return line
    }),
  )
}
