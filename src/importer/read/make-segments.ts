/** Letters that a page prints at one place; `y` grows upwards, all in points. */
export type Glyphs = { text: string; x: number; y: number; width: number; size: number }

/** A line of a column. */
export type Segment = Glyphs

/** Joins letters on one baseline into lines, where no more than a gap between words parts them. */
export function makeSegments(glyphs: readonly Glyphs[]): Segment[] {
  const sorted = glyphs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)
  const segments: Segment[] = []
  for (const baseline of cutBaselines(sorted)) segments.push(...joinBaseline(baseline))
  return segments
}

function cutBaselines(sorted: readonly Glyphs[]): Glyphs[][] {
  const baselines: Glyphs[][] = []
  for (const part of sorted) {
    const last = baselines.at(-1)
    if (last?.[0] && last[0].y - part.y < Math.min(last[0].size, part.size) * 0.4) last.push(part)
    else baselines.push([part])
  }
  return baselines
}

function joinBaseline(baseline: Glyphs[]): Segment[] {
  const segments: Segment[] = []
  for (const part of baseline.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last ? part.x - last.x - last.width : 0
    const isNear =
      last !== undefined && gap < last.size * 0.95 && Math.abs(last.size - part.size) < last.size * 0.3
    if (!last || !isNear) {
      segments.push({ ...part })
      continue
    }
    const needsBlank =
      gap > last.size * 0.15 && /[\p{Script=Latin}\d.,;:!?)]$/u.test(last.text) && !/^\s/u.test(part.text)
    last.text += `${needsBlank ? ' ' : ''}${part.text}`
    last.width = part.x + part.width - last.x
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }))
}
