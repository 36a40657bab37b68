import * as Y from 'yjs'
import { isRecord } from '../../richtext/lexical-json.ts'
import type { Point } from './anchor.ts'

/** A part of a line: letters of a shared text, or (`type: null`) what only counts as a character. */
export type Part = { type: Y.XmlText | null; at: number; length: number }

/** One paragraph, heading or list item of a shared document, or a block that holds words in a field. */
export type TextLine = {
  blockId: string
  text: string
  at: number
  parts: readonly Part[]
  element: Y.XmlElement
}

/** A shared document as lines of text; `at` counts in `text`, in which a `\n` stands between two lines. */
export type TextLines = { lines: readonly TextLine[]; text: string }

/** The name under which the binding keeps an editor's tree in a document. */
const rootName = 'root-v2'
const lineTypes = ['paragraph', 'heading', 'listitem', 'quote']
const characters: Record<string, string> = { linebreak: '\n', tab: '\t' }

/** Reads a shared document of the editor as lines; notes within a line count nothing. */
export function readLines(document: Y.Doc): TextLines {
  const lines: TextLine[] = []
  let at = 0
  for (const line of listLines(document.get(rootName, Y.XmlElement))) {
    lines.push({ ...line, at })
    at += line.text.length + 1
  }
  return { lines, text: lines.map(({ text }) => text).join('\n') }
}

/** Says whether a line is the form of an embedded block, whose words have no positions of their own. */
export function isForm({ element }: Pick<TextLine, 'element'>): boolean {
  return element.nodeName === 'block'
}

/** Answers how far into the whole text a point is. */
export function flatten({ lines }: TextLines, { line, offset }: Point): number {
  return (lines[line]?.at ?? 0) + offset
}

/** Answers the point that is so far into the whole text. */
export function unflatten({ lines }: TextLines, at: number): Point {
  const line = Math.max(
    0,
    lines.findLastIndex((candidate) => candidate.at <= at),
  )
  return { line, offset: at - (lines[line]?.at ?? 0) }
}

function* listLines(element: Y.XmlElement): Generator<Omit<TextLine, 'at'>> {
  if (lineTypes.includes(element.nodeName)) yield readLine(element)
  else if (isForm({ element })) yield readBlock(element)
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlElement) yield* listLines(child)
  }
}

function readLine(element: Y.XmlElement): Omit<TextLine, 'at'> {
  const parts: Part[] = []
  const words: string[] = []
  let at = 0
  const add = (type: Y.XmlText | null, word: string) => {
    parts.push({ type, at, length: word.length })
    words.push(word)
    at += word.length
  }
  const collect = (children: readonly unknown[]) => {
    for (const child of children) {
      if (child instanceof Y.XmlText) add(child, lettersOf(child))
      else if (child instanceof Y.XmlElement) {
        const character = characters[child.nodeName]
        if (character) add(null, character)
        // A list within an item has lines of its own.
        else if (child.nodeName !== 'list') collect(child.toArray())
      }
    }
  }
  collect(element.toArray())
  const id: unknown = element.getAttribute('s_blockId')
  return { blockId: typeof id === 'string' ? id : '', text: words.join(''), parts, element }
}

function readBlock(element: Y.XmlElement): Omit<TextLine, 'at'> {
  // Yjs types attributes as strings; the binding keeps a node's fields as they are.
  const fields: unknown = element.getAttribute('__fields')
  const { id, text } = isRecord(fields) ? fields : {}
  return {
    blockId: typeof id === 'string' ? id : '',
    text: typeof text === 'string' ? text : '',
    parts: [],
    element,
  }
}

function lettersOf(text: Y.XmlText): string {
  const delta: { insert?: unknown }[] = text.toDelta()
  // What is embedded counts one, as Yjs counts it.
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('')
}
