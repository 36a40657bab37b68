/** So many grams of a query are looked up; what they cannot tell apart, the comparison of the text does. */
const gramsLookedUp = 24
const latin = /^[a-z0-9]$/
const latinWord = /^[a-z0-9]{3,}$/

/**
 * Answers what of a folded text is indexed, each once: every two neighbouring characters, also across a gap (`全 能`), and
 * every three of a Latin word, since two letters tell too little.
 */
export function listGrams(folded: string): string[] {
  const characters = Array.from(folded)
  const grams = new Set<string>()
  characters.forEach((first, index) => {
    const second = characters[index + 1]
    const third = characters[index + 2]
    if (first === ' ' || second === undefined) return
    if (second === ' ') grams.add(`${first} ${third ?? ''}`)
    else grams.add(first + second)
    if (third && latin.test(first) && latin.test(second) && latin.test(third))
      grams.add(first + second + third)
  })
  return [...grams]
}

/** Answers the grams by which a folded term is looked up: none for a single character. */
export function listGramsToFind(term: string): string[] {
  const all = listGrams(term)
  const grams = latinWord.test(term) ? all.filter((gram) => gram.length === 3) : all
  if (grams.length <= gramsLookedUp) return grams
  const step = grams.length / gramsLookedUp
  return Array.from({ length: gramsLookedUp }, (_, index) => grams[Math.floor(index * step)] ?? '')
}

/** Says whether finding the grams of a term is finding the term: it is one gram itself. */
export function isOneGram(term: string): boolean {
  const [gram, ...others] = listGramsToFind(term)
  return gram === term && others.length === 0
}

/** Counts the characters of a folded text; gaps are none. */
export function countCharacters(folded: string): number {
  return Array.from(folded.replaceAll(' ', '')).length
}
