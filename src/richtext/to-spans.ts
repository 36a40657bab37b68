import { isSafeLink } from '../edition/links.ts'
import { isNote, mergeSpans } from '../edition/marks.ts'
import type { Mark, NoteSpan, Span, TextSpan } from '../edition/types.ts'
import { formatBits, type KnownNode, nameNode, readNode, runInKey } from './lexical-json.ts'
import { describeProblem, type TextProblem, type TextProblemCode } from './problems.ts'
import { cleanText, trimEnd, trimStart } from './whitespace.ts'

/** Runs of text before they are merged; `runIn` as the editor marked it. */
type InlineText = TextSpan & { runIn: boolean }
type Inline = InlineText | NoteSpan

/** A line of text: `runIn` is what stands before `spans` as its run-in lead. */
export type Line = { runIn: string | undefined; spans: Span[]; problems: TextProblem[] }

/**
 * Converts the inline nodes of one block (`children` of a paragraph, heading or list item) by rules F3 to F8 of
 * docs/reference/edition.md.
 *
 * @param blockId named by the problems
 */
export function toLine(children: readonly unknown[], blockId: string | null): Line {
  const problems: TextProblem[] = []
  const report = (code: TextProblemCode, detail = '') =>
    problems.push(describeProblem({ code, blockId, detail }))
  const inlines = children.flatMap((child) => readInline({ child, link: null, report }))
  const firstPlain = inlines.findIndex((inline) => isNote(inline) || !inline.runIn)
  const lead = firstPlain === -1 ? inlines : inlines.slice(0, firstPlain)
  const rest = firstPlain === -1 ? [] : inlines.slice(firstPlain)
  for (const inline of rest) {
    if (!isNote(inline) && inline.runIn) report('run-in-not-first', inline.text)
  }
  const runIn = lead.map((inline) => (isNote(inline) ? '' : inline.text)).join('')
  return { ...trimLine(runIn, rest), problems }
}

type Report = (code: TextProblemCode, detail?: string) => void

function readInline(input: { child: unknown; link: Mark | null; report: Report }): Inline[] {
  const node = readNode(input.child)
  switch (node?.type) {
    case 'text':
      return [readText({ node, link: input.link, report: input.report })]
    case 'linebreak':
      return [{ text: '\n', marks: [], runIn: false }]
    case 'tab':
      return [{ text: ' ', marks: input.link ? [input.link] : [], runIn: false }]
    case 'mark':
      return node.children.flatMap((child) => readInline({ ...input, child }))
    case 'link':
    case 'autolink': {
      const link = readLink(node.fields.url ?? '', input.report)
      return node.children.flatMap((child) => readInline({ ...input, child, link }))
    }
    case 'inlineBlock':
      return readNote(node, input.report)
    default:
      input.report('unknown-node', nameNode(input.child))
      return []
  }
}

function readText(input: {
  node: Extract<KnownNode, { type: 'text' }>
  link: Mark | null
  report: Report
}): InlineText {
  const { node, link, report } = input
  if (!node.text.isWellFormed()) report('broken-character', node.text)
  const marks: Mark[] = []
  if (node.format & formatBits.bold) marks.push({ type: 'bold' })
  if (node.format & formatBits.italic) marks.push({ type: 'italic' })
  if (node.format & formatBits.superscript) marks.push({ type: 'superscript' })
  if (node.format & formatBits.subscript) marks.push({ type: 'subscript' })
  if (link) marks.push(link)
  return { text: cleanText(node.text), marks, runIn: link === null && node.$?.[runInKey] === true }
}

function readLink(url: string, report: Report): Mark | null {
  const href = url.trim()
  if (isSafeLink(href)) return { type: 'link', href }
  report('unsafe-link', href)
  return null
}

function readNote(node: Extract<KnownNode, { type: 'inlineBlock' }>, report: Report): NoteSpan[] {
  const { blockType, id, text } = node.fields
  if (blockType !== 'footnote') {
    report('unknown-node', blockType)
    return []
  }
  const written = typeof text === 'string' ? trimEnd(trimStart(cleanText(text))) : ''
  if (written === '' || id === undefined) {
    report('empty-footnote')
    return []
  }
  if (!written.isWellFormed()) report('broken-character', written)
  return [{ note: { id, text: written } }]
}

/** White space at either end of the line goes; between run-in lead and text it belongs to the text. */
function trimLine(lead: string, inlines: readonly Inline[]): { runIn: string | undefined; spans: Span[] } {
  const trimmedLead = trimStart(lead)
  const runIn = trimEnd(trimmedLead)
  const spans: Span[] = inlines.map((inline) =>
    isNote(inline) ? inline : { text: inline.text, marks: inline.marks },
  )
  if (runIn !== '') spans.unshift({ text: trimmedLead.slice(runIn.length), marks: [] })
  const ended = trimSpans(spans, 'end')
  return runIn === ''
    ? { runIn: undefined, spans: mergeSpans(trimSpans(ended, 'start')) }
    : { runIn, spans: mergeSpans(ended) }
}

function trimSpans(spans: readonly Span[], side: 'start' | 'end'): Span[] {
  const rest = [...spans]
  while (rest.length > 0) {
    const index = side === 'start' ? 0 : rest.length - 1
    const span = rest[index]
    if (span === undefined || isNote(span)) break
    const text = side === 'start' ? trimStart(span.text) : trimEnd(span.text)
    if (text !== '') {
      rest[index] = { text, marks: span.marks }
      break
    }
    rest.splice(index, 1)
  }
  return rest
}
