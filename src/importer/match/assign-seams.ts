import type { Candidate } from './score-pair.ts'

/** A candidate that was taken, and how surely: near 1 no other way to join the text comes close. */
export type Assigned = Candidate & { confidence: number }

const largestExact = 40

/**
 * Gives each broken end at most one beginning and each beginning at most one end, so that all together fit best (rule
 * J6). A join's confidence compares this with the best way that does without it. Ends and beginnings that compete
 * are decided together; where very many do, the best pairs are taken first, so that time stays linear.
 */
export function assignSeams(candidates: readonly Candidate[]): Assigned[] {
  return groupCompeting(candidates).flatMap((group) => {
    const ends = new Set(group.map(({ from }) => from)).size
    return ends <= largestExact ? assignExactly(group) : assignGreedily(group)
  })
}

/** Candidates that share an end or a beginning, directly or over others. */
function groupCompeting(candidates: readonly Candidate[]): Candidate[][] {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    for (let at = key; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  for (const { from, to } of candidates) {
    const end = find(`end ${from}`)
    const start = find(`start ${to}`)
    if (end !== start) parents.set(end, start)
  }
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const root = find(`end ${candidate.from}`)
    groups.set(root, [...(groups.get(root) ?? []), candidate])
  }
  return [...groups.values()]
}

function assignGreedily(group: readonly Candidate[]): Assigned[] {
  const ends = new Set<number>()
  const starts = new Set<number>()
  return group
    .toSorted((a, b) => b.score - a.score)
    .flatMap((candidate) => {
      if (ends.has(candidate.from) || starts.has(candidate.to)) return []
      ends.add(candidate.from)
      starts.add(candidate.to)
      return [{ ...candidate, confidence: toChance(candidate.score) }]
    })
}

function assignExactly(group: readonly Candidate[]): Assigned[] {
  const best = solve(group)
  return best.taken.map((candidate) => {
    const others = solve(group.filter((one) => one !== candidate))
    return { ...candidate, confidence: toChance(best.total - others.total) }
  })
}

function toChance(logarithm: number): number {
  return Math.min(0.99, 1 / (1 + Math.exp(-logarithm)))
}

/** The set of candidates of the greatest sum in which none share an end or a beginning. */
function solve(group: readonly Candidate[]): { taken: Candidate[]; total: number } {
  const ends = [...new Set(group.map(({ from }) => from))]
  const starts = [...new Set(group.map(({ to }) => to))]
  const byPlace = new Map(group.map((one) => [`${ends.indexOf(one.from)} ${starts.indexOf(one.to)}`, one]))
  // Each end may also stay without a beginning: a column of its own that costs nothing.
  const cost = (row: number, column: number): number =>
    column < starts.length ? Math.min(0, -(byPlace.get(`${row} ${column}`)?.score ?? 0)) : 0
  const rowByColumn = solveAssignment({ rows: ends.length, columns: starts.length + ends.length, cost })
  const taken = rowByColumn.flatMap((row, column) => {
    const candidate = byPlace.get(`${row} ${column}`)
    return candidate && candidate.score > 0 ? [candidate] : []
  })
  return { taken, total: taken.reduce((sum, { score }) => sum + score, 0) }
}

/** The Hungarian method with potentials: answers for each column its row, or -1, at the least sum of costs. */
function solveAssignment({
  rows,
  columns,
  cost,
}: {
  rows: number
  columns: number
  cost: (row: number, column: number) => number
}): number[] {
  const rowPrice = Array.from<number>({ length: rows + 1 }).fill(0)
  const columnPrice = Array.from<number>({ length: columns + 1 }).fill(0)
  const rowOf = Array.from<number>({ length: columns + 1 }).fill(0)
  const price = (prices: readonly number[], at: number): number => prices[at] ?? 0
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row
    let column = 0
    const least = Array.from<number>({ length: columns + 1 }).fill(Number.POSITIVE_INFINITY)
    const way = Array.from<number>({ length: columns + 1 }).fill(0)
    const used = new Set<number>()
    do {
      used.add(column)
      const current = price(rowOf, column)
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let at = 1; at <= columns; at += 1) {
        if (used.has(at)) continue
        const reduced = cost(current - 1, at - 1) - price(rowPrice, current) - price(columnPrice, at)
        if (reduced < price(least, at)) {
          least[at] = reduced
          way[at] = column
        }
        if (price(least, at) < delta) {
          delta = price(least, at)
          next = at
        }
      }
      for (let at = 0; at <= columns; at += 1) {
        if (used.has(at)) {
          rowPrice[price(rowOf, at)] = price(rowPrice, price(rowOf, at)) + delta
          columnPrice[at] = price(columnPrice, at) - delta
        } else least[at] = price(least, at) - delta
      }
      column = next
    } while (price(rowOf, column) !== 0)
    while (column !== 0) {
      const previous = price(way, column)
      rowOf[column] = price(rowOf, previous)
      column = previous
    }
  }
  return rowOf.slice(1).map((row) => row - 1)
}
