import type { Cut } from '../cut.ts'

/** Answers where a cut begins in the source. */
export function startOf(at: Cut): number {
  return at[0]?.[0] ?? 0
}

/** Puts an entry into a list that is in the order of the source. */
export function putInOrder<Entry extends { at: Cut }>(list: Entry[], entry: Entry): void {
  const start = startOf(entry.at)
  let index = list.length
  while (index > 0 && startOf(list[index - 1]?.at ?? []) > start) index -= 1
  list.splice(index, 0, entry)
}
