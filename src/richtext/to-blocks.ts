import type { Block, ListBlock, ParagraphBlock, Picture, Span } from '../edition/types.ts'
import { assignBlockIds } from './block-ids.ts'
import { blockIdKey, type KnownNode, type LexicalInput, nameNode, readNode } from './lexical-json.ts'
import { mergeLists } from './merge-lists.ts'
import { describeProblem, type TextProblem } from './problems.ts'
import { findQuotationGaps, listPullQuotes } from './quotations.ts'
import { toLine } from './to-spans.ts'
import { cleanText, trimEnd, trimStart } from './whitespace.ts'

/** Answers the picture of a media document by its id, or null when it cannot be published. */
export type FindPicture = (mediaId: number | string) => Picture | null

/** A text as blocks, and what keeps it from being printed: with a problem, blocks are for previews only. */
export type Conversion<B extends Block = Block> = { blocks: B[]; problems: TextProblem[] }

type Context = { pictures: FindPicture; problems: TextProblem[] }

/**
 * Converts a body's Lexical JSON to blocks, the one way from the editor to what is printed; the rules are F1 to F9
 * of docs/reference/edition.md.
 *
 * @param state the field's value; null is an empty text
 * @param pictures finds a figure's picture by its media id
 * @returns blocks, and a problem for each thing that cannot be printed as it stands; nothing is dropped without one
 *   but empty paragraphs, unknown formats and unprintable characters
 */
export function toBlocks(state: LexicalInput | null | undefined, pictures: FindPicture): Conversion {
  if (!state) return { blocks: [], problems: [] }
  const context: Context = { pictures, problems: [] }
  const blocks = mergeLists(assignBlockIds(state).root.children.flatMap((child) => toBlock(child, context)))
  const gaps = findQuotationGaps(listPullQuotes(blocks), [blocks])
  return { blocks, problems: [...context.problems, ...gaps] }
}

/** Converts a lead's Lexical JSON to paragraphs; anything else in it is a problem, a run-in lead becomes text. */
export function toLead(state: LexicalInput | null | undefined): Conversion<ParagraphBlock> {
  const { blocks, problems } = toBlocks(state, () => null)
  return {
    blocks: blocks.flatMap((block) => (block.type === 'paragraph' ? [toPlainLead(block)] : [])),
    problems: [
      ...problems,
      ...blocks
        .filter((block) => block.type !== 'paragraph')
        .map((block) => describeProblem({ code: 'lead-paragraphs-only', blockId: block.id })),
    ],
  }
}

function toBlock(child: unknown, context: Context): Block[] {
  const node = readNode(child)
  switch (node?.type) {
    case 'paragraph': {
      const id = idOf(node)
      const { runIn, spans } = readLine({ children: node.children, id, context })
      if (runIn === undefined && spans.length === 0) return []
      return [
        runIn === undefined ? { id, type: 'paragraph', spans } : { id, type: 'paragraph', runIn, spans },
      ]
    }
    case 'heading': {
      const id = idOf(node)
      const spans = readPlainLine({ children: node.children, id, context })
      return spans.length === 0 ? [] : [{ id, type: 'heading', spans }]
    }
    case 'list': {
      const items = readItems(node.children, context)
      return items.length === 0
        ? []
        : [{ id: idOf(node), type: 'list', ordered: node.listType === 'number', items }]
    }
    case 'block':
      return readBlock(node, context)
    default:
      context.problems.push(describeProblem({ code: 'unknown-node', blockId: null, detail: nameNode(child) }))
      return []
  }
}

function readLine(input: { children: unknown[]; id: string; context: Context }) {
  const line = toLine(input.children, input.id)
  input.context.problems.push(...line.problems)
  return line
}

function readPlainLine(input: { children: unknown[]; id: string; context: Context }): Span[] {
  const { runIn, spans } = readLine(input)
  if (runIn === undefined) return spans
  input.context.problems.push(describeProblem({ code: 'run-in-not-first', blockId: input.id, detail: runIn }))
  return joinRunIn(runIn, spans)
}

function readItems(children: readonly unknown[], context: Context): ListBlock['items'] {
  return children.flatMap((child) => {
    const node = readNode(child)
    if (node?.type !== 'listitem') {
      context.problems.push(describeProblem({ code: 'unknown-node', blockId: null, detail: nameNode(child) }))
      return []
    }
    const id = idOf(node)
    const isList = (inner: unknown) => readNode(inner)?.type === 'list'
    const spans = readPlainLine({ children: node.children.filter((inner) => !isList(inner)), id, context })
    const own = spans.length === 0 ? [] : [{ id, spans }]
    const nested = node.children.map(readNode).filter((inner) => inner?.type === 'list')
    if (nested.length > 0) context.problems.push(describeProblem({ code: 'nested-list', blockId: id }))
    return [...own, ...nested.flatMap((list) => readItems(list.children, context))]
  })
}

function readBlock(node: Extract<KnownNode, { type: 'block' }>, context: Context): Block[] {
  const { blockType, id = '', picture, kind, text } = node.fields
  if (blockType === 'figure') {
    const mediaId = readMediaId(picture)
    const found = mediaId === null ? null : context.pictures(mediaId)
    if (found) return [{ id, type: 'figure', picture: found }]
    context.problems.push(describeProblem({ code: 'missing-picture', blockId: id }))
    return []
  }
  if (blockType === 'pullQuote') {
    const written = typeof text === 'string' ? trimEnd(trimStart(cleanText(text))) : ''
    if (written !== '') {
      return [{ id, type: 'pull-quote', kind: kind === 'quotation' ? 'quotation' : 'summary', text: written }]
    }
    context.problems.push(describeProblem({ code: 'empty-pull-quote', blockId: id }))
    return []
  }
  context.problems.push(describeProblem({ code: 'unknown-node', blockId: id, detail: blockType }))
  return []
}

/** A relation's value is the id, or the document when it was populated. */
function readMediaId(value: unknown): number | string | null {
  if (typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? readMediaId(value.id) : null
}

function idOf(node: { $?: { [blockIdKey]?: string | undefined } | undefined }): string {
  return node.$?.[blockIdKey] ?? ''
}

function joinRunIn(runIn: string, spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  if (first === undefined || 'note' in first || first.marks.length > 0) {
    return [{ text: runIn, marks: [] }, ...spans]
  }
  return [{ text: runIn + first.text, marks: [] }, ...rest]
}

function toPlainLead(block: ParagraphBlock): ParagraphBlock {
  const spans = block.runIn === undefined ? block.spans : joinRunIn(block.runIn, block.spans)
  return { id: block.id, type: 'paragraph', spans }
}
