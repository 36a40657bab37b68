import { sliceCut, trimCut } from '../cut.ts'
import { type Block, makeBlock } from '../parse/block.ts'
import { findTrailingSignature } from '../parse/read-signature.ts'
import type { Source } from '../source.ts'

const bracketLabel =
  /(?<=[\u3002!?\u201D.] ?)(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}\u00B7\p{Script=Han}{1,10})\([^()\u3002]{4,120}\):/gu

const longLine = 60
const mastheadStart =
  /^[^()\u3002,:]{2,20}\([^()]*(?:第 ?[\d一二三四五六七八九十百]+ ?期|总第? ?\d+ ?期)[^()]*\)\s*(?=\S)/u
const titleStart = /^[^\u3002,:;!?\s]{4,40}\s+(?=\S)/u

/**
 * Parts a paragraph before a speaker's name with titles, before the question that stands in front of it, behind a
 * masthead and a title that open it, and before a signature behind its last sentence (rule B4).
 */
export function splitPassage(source: Source, block: Block): Block[] {
  const { folded } = block
  const signature = findTrailingSignature(folded)
  const labels = [...folded.matchAll(bracketLabel)].map(({ index }) => index).filter((index) => index > 0)
  const edges = [
    ...findFront(folded),
    ...labels.flatMap((label) => [findQuestion(folded, label), label]),
    signature,
  ]
    .filter((edge) => edge !== null && edge > 0)
    .map(Number)
    .toSorted((a, b) => a - b)
  if (edges.length === 0) return [block]
  const bounds = [0, ...edges]
  return [...edges, block.text.length]
    .map((end, index) => takePart({ source, block, start: bounds[index] ?? 0, end }))
    .filter(({ text }) => text !== '')
}

function findFront(folded: string): number[] {
  if (folded.length < longLine) return []
  const masthead = mastheadStart.exec(folded)?.[0].length ?? 0
  const title = masthead > 0 ? (titleStart.exec(folded.slice(masthead))?.[0].length ?? 0) : 0
  return title > 0 ? [masthead, masthead + title] : [masthead]
}

/** Where the question begins that ends right before a label, or null. */
function findQuestion(folded: string, label: number): number | null {
  const before = folded.slice(Math.max(0, label - 120), label).trimEnd()
  if (!before.endsWith('?')) return null
  const start = Math.max(
    before.lastIndexOf('\u3002'),
    before.lastIndexOf('?', before.length - 2),
    before.lastIndexOf('!'),
  )
  return start < 0 ? null : label - folded.slice(Math.max(0, label - 120), label).length + start + 1
}

function takePart({
  source,
  block,
  start,
  end,
}: {
  source: Source
  block: Block
  start: number
  end: number
}): Block {
  const bold = block.bold.flatMap(([first, last]): [number, number][] => {
    const from = Math.max(first, start)
    const to = Math.min(last, end)
    return from < to ? [[from - start, to - start]] : []
  })
  const cut = trimCut(source.text, sliceCut(block.cut, start, end))
  return makeBlock(source, { ...block, cut, bold, joins: start === 0 ? block.joins : [] })
}
