/** So many grams of a query are looked up; what they cannot tell apart, the comparison of the text does. */
const gramsLookedUp = 8

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

/**
 * Answers the grams by which a folded term is looked up: as few as cover it, of three characters where it has them, since
 * each costs a walk through its list. None for a single character.
 */
export function listGramsToFind(term: string): string[] {
  const grams = term.split(' ').flatMap(coverRun)
  // Single characters between gaps are covered by the gaps' own grams.
  if (grams.length === 0) return listGrams(term).slice(0, gramsLookedUp)
  if (grams.length <= gramsLookedUp) return grams
  const step = grams.length / gramsLookedUp
  return Array.from({ length: gramsLookedUp }, (_, index) => grams[Math.floor(index * step)] ?? '')
}

function coverRun(run: string): string[] {
  const characters = Array.from(run)
  const { length } = characters
  if (length < 2) return []
  if (length < 4) return [run]
  const starts = Array.from({ length: Math.ceil(length / 3) }, (_, index) => Math.min(index * 3, length - 3))
  return starts.map((start) => characters.slice(start, start + 3).join(''))
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
