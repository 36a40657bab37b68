/** How often letters stand one behind the other in the whole text. */
export type Grams = (letters: string) => number

/** Counts single letters or signs, pairs and triples in folded texts; other lengths answer 0. */
export function countGrams(texts: readonly string[]): Grams {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      add(counts, text.charAt(index))
      if (index + 1 < text.length) add(counts, text.slice(index, index + 2))
      if (index + 2 < text.length) add(counts, text.slice(index, index + 3))
    }
  }
  return (letters) => counts.get(letters) ?? 0
}

function add(counts: Map<string, number>, letters: string): void {
  counts.set(letters, (counts.get(letters) ?? 0) + 1)
}
