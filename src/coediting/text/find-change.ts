/** The one stretch in which two texts differ: `from` counts letters, `removed` and `added` are what stood and stands there. */
export type TextChange = { from: number; removed: string; added: string }

/** Answers where a text changed. */
export function findChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  let tail = 0
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return {
    from,
    removed: before.slice(from, before.length - tail),
    added: after.slice(from, after.length - tail),
  }
}
