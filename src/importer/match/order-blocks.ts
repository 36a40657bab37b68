import { type Block, type Join, joinBlocks } from '../parse/block.ts'
import type { Source } from '../source.ts'
import { beginsPart } from './begins-part.ts'
import type { Seam } from './find-seams.ts'
import type { Judged } from './judge-block.ts'

type Segment = { blocks: number[]; next: number | null; isTarget: boolean }

/**
 * Sets blocks into the order of reading and joins what was broken (rule J3): a part that goes on elsewhere takes what
 * follows there along, up to the next part. Display matter between two halves follows the joined paragraph.
 */
export function orderBlocks({
  source,
  judged,
  seams,
}: {
  source: Source
  judged: readonly Judged[]
  seams: readonly Seam[]
}): Block[] {
  const order = chainSegments(cutSegments(judged, seams), seams)
  const seamByStart = new Map(seams.map((seam) => [seam.from, seam]))
  const joined = new Set(seams.map(({ to }) => to))
  return order
    .filter((index) => !joined.has(index))
    .flatMap((index) => joinFrom({ source, judged, index, seamByStart }) ?? [])
}

function joinFrom({
  source,
  judged,
  index,
  seamByStart,
}: {
  source: Source
  judged: readonly Judged[]
  index: number
  seamByStart: ReadonlyMap<number, Seam>
}): Block | null {
  const first = judged[index]?.block
  if (!first) return null
  const rest: Block[] = []
  const joins: Join[] = []
  let last = first
  for (let seam = seamByStart.get(index); seam; seam = seamByStart.get(seam.to)) {
    const block = judged[seam.to]?.block
    if (!block) break
    joins.push({ lines: [last.lastLine, block.firstLine], confidence: seam.confidence })
    rest.push(block)
    last = block
  }
  return joinBlocks({ source, blocks: [first, ...rest], joins })
}

/** Cuts the blocks before each part, before each far beginning and behind each far end. */
function cutSegments(judged: readonly Judged[], seams: readonly Seam[]): Segment[] {
  const far = seams.filter(({ adjacent }) => !adjacent)
  const targets = new Set(far.map(({ to }) => to))
  const ends = new Set(far.map(({ from }) => from))
  const near = new Set(seams.filter(({ adjacent }) => adjacent).map(({ to }) => to))
  const segments: Segment[] = []
  for (const [index, one] of judged.entries()) {
    const startsNew =
      targets.has(index) || ends.has(index - 1) || (beginsPart(one) && !near.has(index) && !one.signature)
    if (startsNew || segments.length === 0)
      segments.push({ blocks: [], next: null, isTarget: targets.has(index) })
    segments.at(-1)?.blocks.push(index)
  }
  return segments
}

function chainSegments(segments: Segment[], seams: readonly Seam[]): number[] {
  const segmentByBlock = new Map(
    segments.flatMap((segment, at) => segment.blocks.map((block) => [block, at] as const)),
  )
  for (const { from, to, adjacent } of seams) {
    const segment = segments[segmentByBlock.get(from) ?? -1]
    if (!adjacent && segment) segment.next = segmentByBlock.get(to) ?? null
  }
  const order: (readonly number[])[] = []
  const done = new Set<number>()
  const follow = (start: number): void => {
    for (let at: number | null = start; at !== null && !done.has(at); at = segments[at]?.next ?? null) {
      done.add(at)
      order.push(segments[at]?.blocks ?? [])
    }
  }
  for (const [at, { isTarget }] of segments.entries()) if (!isTarget) follow(at)
  // What is left runs in a circle: it stays where it stands.
  for (const at of segments.keys()) follow(at)
  return order.flat()
}
