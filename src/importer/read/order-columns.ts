import type { Segment } from './make-segments.ts'

type Gap = { at: number; width: number }

/**
 * Parts a page into columns and sets them in reading order: white strips from top to bottom part columns, strips from
 * side to side part what stands above from what stands below; each part is parted again the same way.
 */
export function orderColumns(segments: readonly Segment[]): Segment[][] {
  if (segments.length === 0) return []
  const size = findMedian(segments.map((segment) => segment.size))
  return cut(segments, size, 0)
}

const deepest = 40

function cut(segments: readonly Segment[], size: number, depth: number): Segment[][] {
  const upright = findGaps(segments.map(({ x, width }) => [x, x + width])).filter(
    ({ width }) => width > size * 0.7,
  )
  if (upright.length > 0 && depth < deepest) {
    return partAt(segments, upright, ({ x, width }) => x + width / 2).flatMap((part) =>
      cut(part, size, depth + 1),
    )
  }
  const level = findGaps(segments.map((segment) => [segment.y, segment.y + segment.size])).filter(
    ({ width }) => width > size * 1.1,
  )
  const widest = level.toSorted((a, b) => b.width - a.width).slice(0, 1)
  if (widest.length > 0 && depth < deepest) {
    const [below = [], above = []] = partAt(segments, widest, ({ y, size: height }) => y + height / 2)
    return [...cut(above, size, depth + 1), ...cut(below, size, depth + 1)]
  }
  return [segments.toSorted((a, b) => b.y - a.y || a.x - b.x)]
}

/** The strips that no stretch covers, between the first and the last of them. */
function findGaps(stretches: [number, number][]): Gap[] {
  const sorted = stretches.toSorted((a, b) => a[0] - b[0])
  const gaps: Gap[] = []
  let reach = sorted[0]?.[1] ?? 0
  for (const [start, end] of sorted) {
    if (start > reach) gaps.push({ at: (start + reach) / 2, width: start - reach })
    reach = Math.max(reach, end)
  }
  return gaps
}

function partAt(
  segments: readonly Segment[],
  gaps: readonly Gap[],
  middle: (segment: Segment) => number,
): Segment[][] {
  const parts: Segment[][] = gaps.map(() => [])
  parts.push([])
  for (const segment of segments) parts[gaps.filter(({ at }) => at < middle(segment)).length]?.push(segment)
  return parts.filter((part) => part.length > 0)
}

function findMedian(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
