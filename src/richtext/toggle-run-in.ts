import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  $setState,
  type ParagraphNode,
  type PointType,
  type RangeSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { findFirstSentenceEnd } from './first-sentence.ts'
import { runInState } from './run-in-state.ts'
import { $getLine, $getRunIn } from './run-in-transform.ts'

/**
 * Toggles the run-in lead of the paragraph that the selection begins in. A selection from the paragraph's start
 * makes exactly that text its run-in lead; a bare caret or another selection takes the first sentence. What is the
 * run-in lead already becomes plain text, and so does any run-in lead under a bare caret. A link, footnote or line
 * break ends the reach. Outside paragraphs nothing happens.
 */
export function $toggleRunIn(): void {
  const selection = $getSelection()
  const paragraph = $isRangeSelection(selection) ? $findParagraphOfSelection(selection) : null
  if (!$isRangeSelection(selection) || !paragraph) return
  const runIn = $getRunIn(paragraph)
  const present = lengthOf(runIn)
  const selected = $measureSelection(paragraph, selection)
  const wanted = selected ?? findFirstSentenceEnd(textOf($getStart(paragraph)))
  const isRemoval = present > 0 && (present === wanted || selection.isCollapsed())
  for (const node of runIn) $setState(node, runInState, false)
  if (!isRemoval) $markStart(paragraph, wanted)
}

/** Answers the paragraph that the selection begins in, the only place for a run-in lead, or null. */
export function $findParagraphOfSelection(selection: RangeSelection): ParagraphNode | null {
  const node = selection.getStartEndPoints()[selection.isBackward() ? 1 : 0].getNode()
  return [node, ...node.getParents()].find($isParagraphNode) ?? null
}

/** Answers the text that a run-in lead of `paragraph` could take: all up to a link, footnote or line break. */
function $getStart(paragraph: ParagraphNode): TextNode[] {
  const line = $getLine(paragraph)
  const end = line.findIndex((node) => !$isTextNode(node))
  return (end === -1 ? line : line.slice(0, end)).filter($isTextNode)
}

/** Answers how much of the paragraph's start is selected, or null unless the selection begins with the paragraph. */
function $measureSelection(paragraph: ParagraphNode, selection: RangeSelection): number | null {
  if (selection.isCollapsed()) return null
  const [anchor, focus] = selection.getStartEndPoints()
  const [from, to] = selection.isBackward() ? [focus, anchor] : [anchor, focus]
  if ($measureTo(paragraph, from) !== 0) return null
  return $measureTo(paragraph, to)
}

function $measureTo(paragraph: ParagraphNode, point: PointType): number {
  const node = point.getNode()
  const start = $getStart(paragraph)
  if (node.is(paragraph)) {
    const reached = paragraph.getChildAtIndex(point.offset)
    const before = reached === null ? start : start.filter((text) => text.isBefore(reached))
    return lengthOf(before)
  }
  const before = start.filter((text) => text.isBefore(node))
  return lengthOf(before) + (start.some((text) => text.is(node)) ? point.offset : 0)
}

function $markStart(paragraph: ParagraphNode, length: number): void {
  let left = length
  for (const node of $getStart(paragraph)) {
    if (left <= 0) return
    const size = node.getTextContentSize()
    const [head] = size > left ? node.splitText(left) : [node]
    if (head) $setState(head, runInState, true)
    left -= size
  }
}

function textOf(nodes: readonly TextNode[]): string {
  return nodes.map((node) => node.getTextContent()).join('')
}

function lengthOf(nodes: readonly TextNode[]): number {
  return textOf(nodes).length
}
