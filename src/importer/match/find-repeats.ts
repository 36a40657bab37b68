import type { Judged } from './judge-block.ts'

const gramLength = 8
const longest = 400

/**
 * Answers for each short passage which share of its eight-letter groups stands elsewhere in the text too: what a pull
 * quote takes from the text (rule P2). Other passages answer 0.
 */
export function findRepeats(passages: readonly Judged[]): number[] {
  const holders = new Map<string, number>()
  for (const { block } of passages.filter(mayRepeat)) {
    for (const gram of listGrams(block.folded)) holders.set(gram, 0)
  }
  for (const { block } of passages) {
    for (const gram of new Set(listGrams(block.folded))) {
      const times = holders.get(gram)
      if (times !== undefined) holders.set(gram, times + 1)
    }
  }
  return passages.map((passage) => {
    const grams = mayRepeat(passage) ? listGrams(passage.block.folded) : []
    const shared = grams.filter((gram) => (holders.get(gram) ?? 0) > 1).length
    return grams.length === 0 ? 0 : shared / grams.length
  })
}

function mayRepeat({ block }: Judged): boolean {
  return block.folded.length <= longest && block.folded.length >= gramLength
}

function listGrams(folded: string): string[] {
  const text = folded.replace(/[\u201C\u201D"]/gu, '')
  const length = /\p{Script=Han}/u.test(text) ? gramLength : gramLength * 3
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, index) =>
    text.slice(index, index + length),
  )
}
