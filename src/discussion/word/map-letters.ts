import { diffArrays } from 'diff'

/** Where letters of one text stand in another. */
export type LetterMap = {
  /** Where a stretch stands, if its letters are there one after the other; a caret, between its neighbours. */
  find: (from: number, to: number) => { from: number; to: number } | null
}

/** Texts that differ in more letters than these are two texts. */
const mostEdits = 3000

/** Compares two texts letter by letter; null where they are too different for that. */
export function mapLetters(before: string, after: string): LetterMap | null {
  const steps = diffArrays(before.split(''), after.split(''), { maxEditLength: mostEdits })
  if (!steps) return null
  const places: (number | null)[] = []
  let at = 0
  for (const { added, removed, count } of steps) {
    if (removed) places.push(...Array.from({ length: count }, () => null))
    else {
      if (!added) places.push(...Array.from({ length: count }, (_, index) => at + index))
      at += count
    }
  }
  return {
    find: (from, to) => (from === to ? findCaret(places, from) : findStretch(places, { from, to })),
  }
}

function findCaret(places: readonly (number | null)[], at: number): { from: number; to: number } | null {
  const [before, after] = [places[at - 1], places[at]]
  const found = before === null || before === undefined ? after : before + 1
  // At the very beginning of a text, or the end of an empty one.
  const place = found ?? (places.length === 0 ? 0 : null)
  return place === null || place === undefined ? null : { from: place, to: place }
}

function findStretch(
  places: readonly (number | null)[],
  { from, to }: { from: number; to: number },
): { from: number; to: number } | null {
  const first = places[from]
  if (first === null || first === undefined) return null
  for (let at = from; at < to; at += 1) if (places[at] !== first + at - from) return null
  return { from: first, to: first + to - from }
}
