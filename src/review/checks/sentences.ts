const ends = /[。\uFF01\uFF1F!?\n]/u

/** Answers the sentence of `text` in which the letter at `index` stands. */
export function sentenceAround(text: string, index: number): string {
  let start = index
  while (start > 0 && !ends.test(text[start - 1] ?? '')) start--
  let end = index
  while (end < text.length && !ends.test(text[end] ?? '')) end++
  return text.slice(start, end)
}

/** Answers the sentences of `text`, each with where it begins. */
export function listSentences(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^。\uFF01\uFF1F!?\n]+/gu)].map(({ 0: sentence, index }) => ({
    text: sentence,
    start: index,
  }))
}
