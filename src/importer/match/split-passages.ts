import { sliceCut, trimCut } from '../cut.ts'
import { type Block, makeBlock } from '../parse/block.ts'
import { findTrailingSignature } from '../parse/read-signature.ts'
import type { Source } from '../source.ts'

const bracketLabel =
  /(?<=[\u3002!?\u201D.] ?)(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}\u00B7\p{Script=Han}{1,10})\([^()\u3002]{4,120}\):/gu

/** Parts a paragraph before a speaker's name with titles, and before a signature behind its last sentence (rule B4). */
export function splitPassage(source: Source, block: Block): Block[] {
  const signature = findTrailingSignature(block.folded)
  const labels = [...block.folded.matchAll(bracketLabel)]
    .map(({ index }) => index)
    .filter((index) => index > 0)
  const edges = [...labels, ...(signature === null || signature === 0 ? [] : [signature])]
  if (edges.length === 0) return [block]
  const bounds = [0, ...edges, block.text.length]
  return edges
    .concat(block.text.length)
    .map((end, index) => takePart({ source, block, start: bounds[index] ?? 0, end }))
    .filter(({ text }) => text !== '')
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
