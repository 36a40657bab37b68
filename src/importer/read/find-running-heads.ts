import type { Segment } from './make-segments.ts'

/**
 * Finds the lines at the upper and lower edges of pages that come again, apart from their figures, on at least half of
 * the pages and on two (rule D6): running heads, running feet and page numbers.
 */
export function findRunningHeads(pages: readonly (readonly Segment[])[]): Set<Segment> {
  const pagesByKey = new Map<string, Segment[]>()
  for (const page of pages) {
    for (const segment of listEdges(page)) {
      const key = segment.text.replace(/\d+/gu, '#').replace(/\s/gu, '')
      pagesByKey.set(key, [...(pagesByKey.get(key) ?? []), segment])
    }
  }
  const least = Math.max(2, pages.length / 2)
  return new Set([...pagesByKey.values()].filter((found) => found.length >= least).flat())
}

/** What stands on the first and on the last baseline of a page. */
function listEdges(page: readonly Segment[]): Segment[] {
  const top = Math.max(...page.map(({ y }) => y))
  const bottom = Math.min(...page.map(({ y }) => y))
  if (page.length < 4) return []
  return page.filter(({ y, size }) => Math.min(top - y, y - bottom) < size * 0.4)
}
