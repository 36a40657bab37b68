/** So many grams of a query are looked up; what they cannot tell apart, the comparison of the text does. */
const gramsLookedUp = 24

/**
 * Answers what of a folded text is indexed, each once: every two neighbouring characters, also across a gap (`全 能`), and
 * every three, since two common characters stand next to each other in too many texts.
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
    if (third && second !== ' ' && third !== ' ') grams.add(first + second + third)
  })
  return [...grams]
}

/** Answers the grams by which a folded term is looked up, the telling ones of three first: none for a single character. */
export function listGramsToFind(term: string): string[] {
  const all = listGrams(term)
  const triples = all.filter((gram) => countCharacters(gram) === 3)
  const pairs = all.filter(
    (gram) => !triples.includes(gram) && !triples.some((triple) => triple.includes(gram)),
  )
  const grams = [...triples, ...pairs]
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
