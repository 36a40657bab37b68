import { attributeOf, childOf, childrenOf } from './elements.ts'
import { readMark, type WordMark } from './marks.ts'
import { refuseWord } from './refusals.ts'

/** What tracking says of some letters, or of a paragraph's end. */
export type Tracked = { change: 'inserted' | 'deleted'; mark: WordMark } | null

/** A part of a paragraph: letters, or where a comment's words begin or end. */
export type WordPart =
  | { kind: 'letters'; text: string; tracked: Tracked }
  | { kind: 'comment-start' | 'comment-end'; id: string }

/** A paragraph of a Word file; `end` says whether its very end was inserted or deleted. */
export type WordParagraph = { parts: WordPart[]; end: Tracked }

const mostParagraphs = 5000
const mostParts = 100_000
const mostDepth = 40
/** What holds parts of a paragraph without saying anything of them. */
const wrappers = ['hyperlink', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml', 'dir', 'bdo']
/** What holds paragraphs. */
const holders = ['document', 'body', 'tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']

/** Reads the paragraphs of a Word file's text, those in its tables included. */
export function readParagraphs(root: Element): WordParagraph[] {
  const paragraphs = findParagraphs(root, 0)
  if (paragraphs.length > mostParagraphs) throw refuseWord('too-long')
  const read = paragraphs.map(readParagraph)
  if (read.reduce((sum, { parts }) => sum + parts.length, 0) > mostParts) throw refuseWord('too-long')
  return read
}

function findParagraphs(element: Element, depth: number): Element[] {
  if (depth > mostDepth) throw refuseWord('too-long')
  return childrenOf(element).flatMap((child) => {
    if (child.localName === 'p') return [child]
    return holders.includes(child.localName) ? findParagraphs(child, depth + 1) : []
  })
}

function readParagraph(paragraph: Element): WordParagraph {
  const parts: WordPart[] = []
  for (const child of childrenOf(paragraph)) readPart(child, { tracked: null, parts, depth: 0 })
  const properties = childOf(paragraph, 'pPr')
  const run = properties ? childOf(properties, 'rPr') : null
  return { parts, end: run ? readEnd(run) : null }
}

function readEnd(properties: Element): Tracked {
  const inserted = childOf(properties, 'ins') ?? childOf(properties, 'moveTo')
  if (inserted) return { change: 'inserted', mark: readMark(inserted) }
  const deleted = childOf(properties, 'del') ?? childOf(properties, 'moveFrom')
  return deleted ? { change: 'deleted', mark: readMark(deleted) } : null
}

type Reading = { tracked: Tracked; parts: WordPart[]; depth: number }

function readPart(element: Element, { tracked, parts, depth }: Reading): void {
  if (depth > mostDepth) throw refuseWord('too-long')
  const within = (now: Tracked) => {
    for (const child of childrenOf(element)) readPart(child, { tracked: now, parts, depth: depth + 1 })
  }
  switch (element.localName) {
    case 'r': {
      const text = childrenOf(element).map(readLetters).join('')
      if (text !== '') parts.push({ kind: 'letters', text, tracked })
      return
    }
    case 'ins':
    case 'moveTo':
      // What one inserted and another deleted was never in the text: it is read as deleted, and falls away.
      within({ change: 'inserted', mark: readMark(element) })
      return
    case 'del':
    case 'moveFrom':
      if (tracked?.change !== 'inserted') within({ change: 'deleted', mark: readMark(element) })
      return
    case 'commentRangeStart':
    case 'commentRangeEnd': {
      const kind = element.localName === 'commentRangeStart' ? 'comment-start' : 'comment-end'
      parts.push({ kind, id: attributeOf(element, 'id') ?? '' })
      return
    }
    default:
      if (wrappers.includes(element.localName)) within(tracked)
  }
}

function readLetters(element: Element): string {
  switch (element.localName) {
    case 't':
    case 'delText':
      return element.textContent ?? ''
    case 'tab':
      return '\t'
    case 'br':
    case 'cr':
      return ' '
    case 'noBreakHyphen':
      return '-'
    default:
      return ''
  }
}
