import type { LostWords } from './lost-words.ts'

/** So many letters beside lost words tell where they stood. */
const telling = 8

/**
 * Answers in which of some lines lost words stood, and after how many letters of it: after what stood before them, else
 * before what stood after them. Null where neither is there, or is in two lines, of which neither is known to be the one.
 */
export function findPlace(
  lines: readonly string[],
  { before, after }: Pick<LostWords, 'before' | 'after'>,
): { line: number; offset: number } | null {
  const [head, tail] = [before.slice(-telling), after.slice(0, telling)]
  return findOnce(lines, head, head.length) ?? findOnce(lines, tail, 0)
}

function findOnce(lines: readonly string[], letters: string, further: number) {
  if (letters === '') return null
  const places = lines.flatMap((words, line) => {
    const at = words.indexOf(letters)
    return at === -1 ? [] : [{ line, offset: at + further }]
  })
  return places.length === 1 ? (places[0] ?? null) : null
}
