/** What became of one item of a list; numbers are places in the lists before and after, from 0. */
export type AlignedStep =
  /** In its place; `moved`: in another order than the others. */
  | { step: 'kept' | 'moved'; before: number; after: number }
  /** Where a moved item stood before. */
  | { step: 'left'; before: number; after: number }
  | { step: 'added'; after: number }
  | { step: 'removed'; before: number }

/**
 * Aligns two lists whose items were paired: as many as possible stay in their places, so that of two that changed places
 * one has moved. The steps without `added` and `moved` are the list before in order; those without `removed` and `left`
 * the list after.
 *
 * @param pairs the place before of items that stand in both lists, by their place after
 */
export function alignSequences({
  before,
  after,
  pairs,
}: {
  before: number
  after: number
  pairs: ReadonlyMap<number, number>
}): AlignedStep[] {
  const steady = findSteady(pairs)
  const placeAfter = new Map([...pairs].map(([to, from]) => [from, to]))
  const steps: AlignedStep[] = []
  let next = 0
  const takeBefore = (end: number) => {
    for (; next < end; next += 1) {
      const to = placeAfter.get(next)
      steps.push(
        to === undefined ? { step: 'removed', before: next } : { step: 'left', before: next, after: to },
      )
    }
  }
  for (let place = 0; place < after; place += 1) {
    const from = pairs.get(place)
    if (from === undefined) steps.push({ step: 'added', after: place })
    else if (!steady.has(place)) steps.push({ step: 'moved', before: from, after: place })
    else {
      takeBefore(from)
      steps.push({ step: 'kept', before: from, after: place })
      next = from + 1
    }
  }
  takeBefore(before)
  return steps
}

/** Finds the longest run of pairs that are in one order in both lists, by their places after. */
function findSteady(pairs: ReadonlyMap<number, number>): Set<number> {
  const places = [...pairs].toSorted(([a], [b]) => a - b)
  const best: { after: number; before: number; length: number; previous: number }[] = []
  for (const [after, before] of places) {
    const previous = best.reduce(
      (found, candidate, index) =>
        candidate.before < before && candidate.length > (best[found]?.length ?? 0) ? index : found,
      -1,
    )
    best.push({ after, before, length: (best[previous]?.length ?? 0) + 1, previous })
  }
  let at = best.reduce(
    (found, { length }, index) => (length > (best[found]?.length ?? 0) ? index : found),
    -1,
  )
  const steady = new Set<number>()
  for (let step = best[at]; step; step = best[at]) {
    steady.add(step.after)
    at = step.previous
  }
  return steady
}
