/** Words that are looked for, with what stood around them and, if known, about where. */
export type Quote = { quote: string; prefix: string; suffix: string; near?: number | undefined }

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { start: number; end: number }

/** So many letters, if they stand in a text only once, are enough to know a place by. */
const tellingLength = 6
/** So many letters around it must be as they were, otherwise. */
const tellingContext = 4

/**
 * Finds words in a text again by themselves and what stood around them; white space does not count, since a line may
 * have been broken or joined. Null where they do not stand there, or could be meant in several places.
 */
export function findQuote(text: string, wanted: Quote): Stretch | null {
  const { letters, places } = withoutSpace(text)
  const quote = withoutSpace(wanted.quote).letters
  if (quote === '') return null
  const prefix = withoutSpace(wanted.prefix).letters
  const suffix = withoutSpace(wanted.suffix).letters
  const found = listPlaces(letters, quote).map((at) => ({
    at,
    score:
      countSame(reverse(letters.slice(Math.max(0, at - prefix.length), at)), reverse(prefix)) +
      countSame(letters.slice(at + quote.length, at + quote.length + suffix.length), suffix),
  }))
  const best = Math.max(0, ...found.map(({ score }) => score))
  const enough = Math.min(tellingContext, prefix.length + suffix.length)
  const isTelling = found.length === 1 && quote.length >= tellingLength
  if (best < enough && !isTelling) return null
  const chosen = choose(
    found.filter(({ score }) => score === best).map(({ at }) => at),
    { places, near: wanted.near },
  )
  if (chosen === null) return null
  const [start, last] = [places[chosen], places[chosen + quote.length - 1]]
  return start === undefined || last === undefined ? null : { start, end: last + 1 }
}

function choose(
  found: readonly number[],
  { places, near }: { places: readonly number[]; near: number | undefined },
): number | null {
  const [first, ...more] = found
  if (first === undefined || more.length === 0) return first ?? null
  if (near === undefined) return null
  const distance = (at: number) => Math.abs((places[at] ?? 0) - near)
  return found.reduce((nearest, at) => (distance(at) < distance(nearest) ? at : nearest), first)
}

/** The letters of a text without its white space, and where each stood. */
function withoutSpace(text: string): { letters: string; places: number[] } {
  const places: number[] = []
  const letters: string[] = []
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (/[\s\u200B\uFEFF]/u.test(letter)) continue
    places.push(at)
    letters.push(letter)
  }
  return { letters: letters.join(''), places }
}

function listPlaces(letters: string, quote: string): number[] {
  const places: number[] = []
  for (let at = letters.indexOf(quote); at !== -1; at = letters.indexOf(quote, at + 1)) places.push(at)
  return places
}

function countSame(one: string, other: string): number {
  let count = 0
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1
  return count
}

/** By UTF-16 units: it is only compared with another reversed so. */
function reverse(text: string): string {
  return text.split('').reverse().join('')
}
