import { type Cut, joinCuts, lengthOfCut, sliceCut, textOfCut } from '../cut.ts'
import { foldText } from '../fold-text.ts'
import type { Range, Source } from '../source.ts'
import { partsWord } from './parts-word.ts'

/** Two lines that were set one behind the other, by their numbers. */
export type Join = { lines: [from: number, to: number]; confidence: number }

/** A piece of the source that stands for itself: a paragraph or a line, its wrapped lines joined. */
export type Block = {
  cut: Cut
  /** As printed; positions below are positions in it. */
  text: string
  /** In the form of `foldText`. */
  folded: string
  firstLine: number
  lastLine: number
  joins: Join[]
  bold: readonly Range[]
  /** Marked as a heading, or set larger than the text. */
  heading: boolean
  /** The size of its type beside that of the text: 1 where a file has no sizes. */
  size: number
  indented: boolean
  /** A running head or foot of a page. */
  running?: boolean
  /** A footnote or an endnote. */
  note?: boolean
}

/** Makes a block of a cut. */
export function makeBlock(source: Source, part: Omit<Block, 'text' | 'folded'>): Block {
  const text = textOfCut(source.text, part.cut)
  return { ...part, text, folded: foldText(text) }
}

/** Sets blocks one behind the other as one paragraph; where a line's end parts words it reads as a space (rule J5). */
export function joinBlocks({
  source,
  blocks,
  joins = [],
  spaced = false,
}: {
  source: Source
  blocks: [Block, ...Block[]]
  joins?: Join[]
  /** Sets a blank between all of them. */
  spaced?: boolean
}): Block {
  const [first] = blocks
  if (blocks.length === 1) return first
  const cuts: Cut[] = []
  const bold: Range[] = []
  let length = 0
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    const last = cuts.at(-1)
    if (before && last && partsWord({ source, before: before.text, after: block.text })) {
      cuts[cuts.length - 1] = sliceCut(last, 0, lengthOfCut(last) - 1)
      length -= 1
    } else if (before && (spaced || needsSpace(before.text, block.text))) {
      cuts.push([findLineFeed(source, before.cut)])
      length += 1
    }
    const by = length
    bold.push(...block.bold.map(([start, end]): Range => [start + by, end + by]))
    cuts.push(block.cut)
    length += lengthOfCut(block.cut)
  }
  const cut = joinCuts(cuts)
  return makeBlock(source, {
    ...first,
    cut,
    bold,
    lastLine: blocks.at(-1)?.lastLine ?? first.lastLine,
    joins,
  })
}

/** Words that a line's end parts are joined with a space, Chinese letters without one. */
function needsSpace(before: string, after: string): boolean {
  const ends = /[\p{Script=Latin}\d,;:.?!)%\u2019\u201D"']$/u.test(before.slice(-2))
  const begins = /^[\p{Script=Latin}\d("'\u201C\u2018]/u.test(after)
  return (
    ends &&
    begins &&
    /\p{Script=Latin}/u.test(before.slice(-12)) &&
    /\p{Script=Latin}/u.test(after.slice(0, 12))
  )
}

function findLineFeed(source: Source, cut: Cut): Range {
  const at = source.text.indexOf('\n', cut.at(-1)?.[1] ?? 0)
  return [at, at + 1]
}
