import { getDocumentProxy } from 'unpdf'
import { refuseFile } from '../refusals.ts'
import type { LooseLine } from '../source.ts'
import { findRunningHeads } from './find-running-heads.ts'
import { type Glyphs, makeSegments, type Segment } from './make-segments.ts'
import { orderColumns } from './order-columns.ts'

/** Reads a `.pdf` with a text layer: lines in reading order, column by column, with the size of their type. */
export async function readPdf(bytes: Uint8Array, tell: (done: number) => void): Promise<LooseLine[]> {
  const pages = await readPages(bytes, tell)
  const segments = pages.map(makeSegments)
  const running = findRunningHeads(segments)
  const columns = segments.flatMap((page) => [
    ...orderColumns(page.filter((segment) => !running.has(segment))),
    ...page.filter((segment) => running.has(segment)).map((segment) => [segment]),
  ])
  return columns.flatMap((column, index) => [
    ...(index > 0 ? [{ text: '' }] : []),
    ...layColumn(column, running),
  ])
}

async function readPages(bytes: Uint8Array, tell: (done: number) => void): Promise<Glyphs[][]> {
  try {
    // A copy: the library keeps the buffer it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const pages: Glyphs[][] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.flatMap((item) => ('str' in item && item.str !== '' ? [toGlyphs(item)] : [])))
      tell(number / (document.numPages + 1))
    }
    return pages
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw refuseFile(isLocked ? 'encrypted' : 'damaged', error)
  }
}

function toGlyphs({ str, transform, width }: { str: string; transform: number[]; width: number }): Glyphs {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform
  return { text: str, x, y, width, size: Math.round(Math.hypot(a, b) * 10) / 10 }
}

/** Sets a column's lines one below the other; blank lines and indents stand where the page shows them. */
function layColumn(column: Segment[], running: ReadonlySet<Segment>): LooseLine[] {
  const left = column.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const right = column.reduce((most, { x, width }) => Math.max(most, x + width), 0)
  return column.flatMap((segment, index): LooseLine[] => {
    const above = column[index - 1]
    const isApart =
      above && (above.y - segment.y > Math.max(above.size, segment.size) * 2.1 || above.size !== segment.size)
    const indent = segment.x - left > segment.size * 0.9 ? '\u3000' : ''
    const full = right - segment.x - segment.width < segment.size * 1.2
    const line = {
      text: indent + segment.text,
      style: { size: segment.size, full: full && !running.has(segment), running: running.has(segment) },
    }
    return isApart ? [{ text: '' }, line] : [line]
  })
}
