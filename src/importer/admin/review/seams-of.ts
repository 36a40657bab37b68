import { findSeams } from '../../review/find-seam.ts'
import type { Review } from '../../review/review.ts'

/** Answers where the halves of joins meet, by passage: units of its text, 0 behind a run-in lead. */
export function seamsOf(review: Review): Map<string, number[]> {
  const seams = new Map<string, number[]>()
  for (const { passage, at } of findSeams(review, review.findings)) {
    seams.set(passage, [...(seams.get(passage) ?? []), at])
  }
  return seams
}

/** Parts a text at units; parts are never empty. */
export function partAt(text: string, units: readonly number[]): string[] {
  const edges = [0, ...units.filter((unit) => unit > 0 && unit < text.length), text.length].sort(
    (a, b) => a - b,
  )
  return edges.slice(1).flatMap((edge, index) => {
    const part = text.slice(edges[index], edge)
    return part === '' ? [] : [part]
  })
}
