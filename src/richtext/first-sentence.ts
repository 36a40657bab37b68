const closers = '\u201D\u2019\u300D\u300F\uFF09\u300B)"\''
const sentenceEnd = new RegExp(
  `[\\u3002\\uFF01\\uFF1F\\u2026]+[${closers}]*|[.!?]+[${closers}]*(?=\\s|$)`,
  'u',
)

/** Answers how many UTF-16 units the first sentence of `text` has, its closing quotation marks included. */
export function findFirstSentenceEnd(text: string): number {
  const end = sentenceEnd.exec(text)
  return end ? end.index + end[0].length : text.length
}
