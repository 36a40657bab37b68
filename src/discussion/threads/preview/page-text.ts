import { findQuote } from '../../anchors/find-quote.ts'
import type { PrintedSpot } from '../../anchors/place-anchor.ts'
import { offsetInLine, rangeBetween, textOfLine } from '../client/line-elements.ts'
import type { ShownThread } from '../thread.ts'

/** A text that a previewed page prints: its room, the address of its piece on the page, and its blocks in order. */
export type PrintedText = { room: string; slug: string; blocks: readonly string[] }

type Line = { blockId: string; element: Element; text: string; at: number }

/** How much around a selection is told, to know the place by. */
const context = 32

/** Answers the lines of a text as the page has them; blocks that it does not show are left out. */
function readPage({ slug, blocks }: PrintedText): { lines: Line[]; text: string } {
  const lines: Line[] = []
  let at = 0
  for (const blockId of blocks) {
    // A block that stands twice on one page has its piece before its name.
    const element = document.getElementById(`${slug}.${blockId}`) ?? document.getElementById(blockId)
    if (!element) continue
    const text = textOfLine(element)
    lines.push({ blockId, element, text, at })
    at += text.length + 1
  }
  return { lines, text: lines.map(({ text }) => text).join('\n') }
}

/** Answers what is selected in a text of the page, as the API takes it; null for what is in none, or no words. */
export function readSpot(
  texts: readonly PrintedText[],
  range: Range,
): { room: string; printed: PrintedSpot } | null {
  for (const printed of texts) {
    const { lines, text } = readPage(printed)
    const touched = lines.filter(({ element }) => range.intersectsNode(element))
    const [first, last] = [touched[0], touched.at(-1)]
    if (!first || !last) continue
    const { startContainer, startOffset, endContainer, endOffset } = range
    const begins = first.element.contains(startContainer)
      ? offsetInLine(first.element, { node: startContainer, offset: startOffset })
      : 0
    const ends = last.element.contains(endContainer)
      ? offsetInLine(last.element, { node: endContainer, offset: endOffset })
      : last.text.length
    const [start, end] = [first.at + begins, last.at + ends]
    const quote = text.slice(start, end)
    if (quote.trim() === '') continue
    const around = {
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    }
    return { room: printed.room, printed: { blockId: first.blockId, start: begins, quote, ...around } }
  }
  return null
}

/** Answers where a thread's words stand on the page; null where it does not print them. */
export function findOnPage(printed: PrintedText, { place, anchor }: ShownThread): Range | null {
  if (!place) return null
  const { lines, text } = readPage(printed)
  const line = lines.find(({ blockId }) => blockId === place.blockId)
  const near = line ? line.at + place.start : undefined
  const found = findQuote(text, { ...anchor, quote: place.text, near })
  const from = found && lines.findLast(({ at }) => at <= found.start)
  const to = found && lines.findLast(({ at }) => at < found.end)
  if (!found || !from || !to) return null
  return rangeBetween(
    { element: from.element, offset: found.start - from.at },
    { element: to.element, offset: found.end - to.at },
  )
}
