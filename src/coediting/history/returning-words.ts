/** Letters with what is known of each: one mark per UTF-16 unit. */
export type MarkedWords<Mark> = { text: string; marks: readonly (Mark | undefined)[] }

/** Words that were taken out of a text, to be known again when they come back. */
export type Memory<Mark> = {
  /** Answers the marks that letters had before; undefined for new ones. `moving`: what the same act took out. */
  recognise: (text: string, moving: readonly MarkedWords<Mark>[]) => (Mark | undefined)[]
  remember: (words: readonly MarkedWords<Mark>[]) => void
}

/** So many letters in a row are the same words, when the same act took them out. */
const moved = 4
/** So many are, when they come back later: fewer may well have been written anew. */
const returned = 8
const mostRemembered = 300_000
const mostCandidates = 8

/**
 * Opens a memory of what was taken out. A paragraph that is split, joined, turned into a heading or moved, a deletion
 * undone and a moment restored are all words that are deleted and inserted: they stay the words of who wrote them.
 */
export function openMemory<Mark>(): Memory<Mark> {
  let past = openIndex<Mark>(returned)
  return {
    recognise(text, moving) {
      const whole = moving.find((words) => words.text === text)
      if (whole) return [...whole.marks]
      const present = openIndex<Mark>(moved)
      for (const words of moving) present.add(words)
      return recogniseLetters(text, [present, past])
    },
    remember(words) {
      if (past.size() > mostRemembered) past = openIndex(returned)
      for (const one of words) past.add(one)
    },
  }
}

function recogniseLetters<Mark>(text: string, indexes: readonly Index<Mark>[]): (Mark | undefined)[] {
  const marks: (Mark | undefined)[] = Array.from({ length: text.length })
  for (let at = 0; at < text.length; ) {
    const found = indexes.map((index) => index.find(text, at)).reduce((one, other) => longer(one, other))
    for (let offset = 0; offset < found.length; offset += 1) {
      marks[at + offset] = found.words?.marks[found.from + offset]
    }
    at += Math.max(found.length, 1)
  }
  return marks
}

type Found<Mark> = { words: MarkedWords<Mark> | null; from: number; length: number }

type Index<Mark> = {
  add: (words: MarkedWords<Mark>) => void
  find: (text: string, at: number) => Found<Mark>
  size: () => number
}

/** Indexes words by each `width` letters of theirs. */
function openIndex<Mark>(width: number): Index<Mark> {
  const places = new Map<string, { words: MarkedWords<Mark>; from: number }[]>()
  let size = 0
  return {
    add(words) {
      for (let from = 0; from + width <= words.text.length; from += 1) {
        const letters = words.text.slice(from, from + width)
        const known = places.get(letters) ?? []
        // The newest first: it is the likeliest to come back.
        places.set(letters, [{ words, from }, ...known.slice(0, mostCandidates - 1)])
      }
      size += words.text.length
    },
    find(text, at) {
      const candidates = places.get(text.slice(at, at + width)) ?? []
      return candidates
        .map(({ words, from }) => ({ words, from, length: measure(text, at, { words, from }) }))
        .reduce<Found<Mark>>(longer, { words: null, from: 0, length: 0 })
    },
    size: () => size,
  }
}

function longer<Mark>(one: Found<Mark>, other: Found<Mark>): Found<Mark> {
  return other.length > one.length ? other : one
}

function measure(
  text: string,
  at: number,
  { words, from }: { words: { text: string }; from: number },
): number {
  let length = 0
  while (at + length < text.length && text[at + length] === words.text[from + length]) length += 1
  return length
}
