const letters = new Intl.Segmenter()

/** Answers what stands for a name in a small circle: the last two Chinese characters, else up to two first letters. */
export function shortenName(name: string): string {
  const characters = name.match(/\p{Script=Han}/gu)
  if (characters) return characters.slice(-2).join('')
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends
    .map((word) => firstLetter(word ?? ''))
    .join('')
    .toUpperCase()
}

function firstLetter(word: string): string {
  const [first] = letters.segment(word)
  return first?.segment ?? ''
}
