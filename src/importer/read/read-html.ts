import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { LooseLine, Range } from '../source.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unread = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
])

type Gathering = { lines: LooseLine[]; text: string; bold: Range[]; heading: boolean; note: boolean }

/** What the reader of `.docx` calls its notes and the signs that point to them and back. */
const noteId = /^docx-(?:foot|end)note-\d+$/u
const noteSign = /^#?docx-(?:foot|end)note-ref-/u

/** Reads HTML as lines: one for each block and each line break, bold stretches and headings marked; no scripts. */
export function readHtml(html: string): LooseLine[] {
  const gathering: Gathering = { lines: [], text: '', bold: [], heading: false, note: false }
  walk({ node: parse(html), gathering, bold: false, keepsBlanks: false })
  endLine(gathering)
  return gathering.lines
}

function walk({
  node,
  gathering,
  bold,
  keepsBlanks,
}: {
  node: Node
  gathering: Gathering
  bold: boolean
  keepsBlanks: boolean
}): void {
  if ('value' in node && node.nodeName === '#text') {
    addText({ gathering, text: node.value, bold, keepsBlanks })
    return
  }
  if (!('childNodes' in node)) return
  const element = 'tagName' in node ? node : null
  if (element && (unread.has(element.tagName) || isHidden(element) || isNoteSign(element))) return
  if (element?.tagName === 'br') endLine(gathering)
  const isBlock = element !== null && blocks.has(element.tagName)
  if (isBlock) endLine(gathering)
  const isNote = element?.attrs.some(({ name, value }) => name === 'id' && noteId.test(value)) ?? false
  if (isNote) gathering.note = true
  if (element && /^h[1-6]$/u.test(element.tagName)) gathering.heading = true
  const inside = {
    bold: element ? isBold(element, bold) : bold,
    keepsBlanks: keepsBlanks || element?.tagName === 'pre',
  }
  for (const child of node.childNodes) walk({ node: child, gathering, ...inside })
  if (isBlock) {
    endLine(gathering)
    gathering.heading = false
    if (isNote) gathering.note = false
  }
}

function addText({
  gathering,
  text,
  bold,
  keepsBlanks,
}: {
  gathering: Gathering
  text: string
  bold: boolean
  keepsBlanks: boolean
}): void {
  const parts = keepsBlanks ? text.split(/\r\n|\r|\n/u) : [text.replace(/[\t\n\r\f ]+/gu, ' ')]
  for (const [index, part] of parts.entries()) {
    if (index > 0) endLine(gathering)
    const isRepeated = !keepsBlanks && (gathering.text === '' || gathering.text.endsWith(' '))
    const added = isRepeated ? part.replace(/^ /u, '') : part
    const start = gathering.text.length
    gathering.text += added
    const last = gathering.bold.at(-1)
    if (!bold || added === '') continue
    if (last?.[1] === start) gathering.bold[gathering.bold.length - 1] = [last[0], gathering.text.length]
    else gathering.bold.push([start, gathering.text.length])
  }
}

function endLine(gathering: Gathering): void {
  const { text, bold, heading, note } = gathering
  if (text.trim() !== '') gathering.lines.push({ text, style: { bold, heading, ...(note ? { note } : {}) } })
  gathering.text = ''
  gathering.bold = []
}

function isBold({ tagName, attrs }: Element, around: boolean): boolean {
  const weight = /font-weight:\s*(\w+)/iu.exec(attrs.find(({ name }) => name === 'style')?.value ?? '')?.[1]
  if (weight) return /^(?:bold|bolder|[6-9]00)$/iu.test(weight)
  return around || tagName === 'b' || tagName === 'strong'
}

function isNoteSign({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => (name === 'id' || name === 'href') && noteSign.test(value))
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display:\s*none|visibility:\s*hidden/iu.test(value)),
  )
}
